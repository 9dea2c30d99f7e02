// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReceivedLib} from "../oracle/ReceivedLib.sol";
import {ISealedBidSale} from "./interfaces/ISealedBidSale.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @title A primary sale by sealed bids at one price
/// @dev Of a sealed bid only a hash is stored, of its commitment, bidder and deposit; of a revealed one its bidder, step and quantity, in the same slot.
contract SealedBidSale is ISealedBidSale, ReentrancyGuardTransient {
    using ReceivedLib for address;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    uint256 private constant MOST_STEPS = 512;
    /// @dev A twentieth of a deposit is lost by who does not reveal.
    uint256 private constant FORFEIT = 20;

    /// @dev @param quantity Zero: taken. @param extra Whether it gets one unit of what rounding left.
    struct Revealed {
        address bidder;
        uint16 step;
        bool extra;
        uint32 quantity;
    }

    /// @dev One slot, which every bid touches. @param sealed_ Σ deposits of bids that are not revealed.
    struct Book {
        uint64 count;
        uint64 dealt;
        uint128 sealed_;
    }

    Sale private _sale;
    Book private _book;
    Clearing private _clearing;
    /// @dev What rounding left at the last price, and whether it is known.
    uint64 private _leftOver;
    State private _state;
    bool private _counted;
    bool private _settled;
    mapping(uint256 bid => bytes32) private _sealed;
    mapping(uint256 bid => Revealed) private _revealed;
    /// @dev Four steps a slot.
    mapping(uint256 slot => uint256) private _demand;

    constructor(Sale memory sale) {
        require(
            sale.supply != 0 && sale.reserve != 0 && sale.steps != 0 && sale.steps <= MOST_STEPS
                && (sale.step != 0 || sale.steps == 1) && sale.opens < sale.closes
                && sale.closes < sale.reveals && sale.closes > block.timestamp && sale.seller != address(0),
            TermsUnfit(sale)
        );
        // The dearest bid for everything fits a deposit.
        uint256 dearest = uint256(sale.reserve) + uint256(sale.step) * (sale.steps - 1);
        require(dearest * sale.supply <= type(uint128).max, TermsUnfit(sale));
        _sale = sale;
    }

    // ——— bids ———

    /// @inheritdoc ISealedBidSale
    function commit(bytes32 commitment, uint256 deposit) external nonReentrant returns (uint256 bid) {
        (uint256 opens, uint256 closes) = (_sale.opens, _sale.closes);
        require(block.timestamp >= opens && block.timestamp < closes, NotOpen(block.timestamp, opens, closes));
        deposit = _sale.currency.pull(deposit);
        require(deposit != 0, DepositMissing(deposit));
        Book memory book = _book;
        if (book.count == 0) _requireStocked();
        bid = ++book.count;
        book.sealed_ = (book.sealed_ + deposit).toUint128();
        _book = book;
        _sealed[bid] = _seal(commitment, msg.sender, deposit);
        emit BidCommitted(bid, msg.sender, commitment, deposit);
    }

    /// @inheritdoc ISealedBidSale
    function reveal(uint256 bid, Secret calldata secret, uint256 deposit) external nonReentrant {
        (uint256 closes, uint256 reveals) = (_sale.closes, _sale.reveals);
        require(
            block.timestamp >= closes && block.timestamp < reveals,
            NotRevealing(block.timestamp, closes, reveals)
        );
        bytes32 commitment = _commitmentOf(msg.sender, secret);
        require(_sealed[bid] == _seal(commitment, msg.sender, deposit), NotTheBidder(bid));
        require(secret.step < _sale.steps, StepOutOfRange(secret.step, _sale.steps));
        uint256 supply = _sale.supply;
        require(
            secret.quantity != 0 && secret.quantity <= supply, QuantityOutOfRange(secret.quantity, supply)
        );
        delete _sealed[bid];
        _revealed[bid] = Revealed(msg.sender, secret.step, false, secret.quantity);
        // Of the sum that it is a part of.
        // forge-lint: disable-next-line(unsafe-typecast)
        _book.sealed_ -= uint128(deposit);
        _setDemand(secret.step, (demandAt(secret.step) + secret.quantity).toUint64());

        uint256 needed = priceAt(secret.step) * secret.quantity;
        uint256 returned = FixedPointMathLib.zeroFloorSub(deposit, needed);
        emit BidRevealed(bid, msg.sender, secret.step, secret.quantity, returned);
        if (deposit < needed) {
            uint256 received = _sale.currency.pull(needed - deposit);
            require(deposit + received >= needed, StillShort(deposit + received, needed));
        } else if (returned != 0) {
            _sale.currency.safeTransfer(msg.sender, returned);
        }
    }

    // ——— clearing ———

    /// @inheritdoc ISealedBidSale
    function clear() external {
        require(block.timestamp >= _sale.reveals, NotOver(block.timestamp, _sale.reveals));
        _requireState(State.OPEN);
        (uint256 supply, uint256 step) = (_sale.supply, _sale.steps);
        (uint256 above, uint256 demand, uint256 lowest) = (0, 0, step);
        while (step != 0 && above + demand < supply) {
            uint256 here = demandAt(--step);
            if (here != 0) (above, demand, lowest) = (above + demand, here, step);
        }
        uint256 sold = FixedPointMathLib.min(above + demand, supply);
        uint256 price = sold == 0 ? 0 : priceAt(lowest);
        uint256 raised = sold * price;
        if (sold == 0 || raised < _sale.minimumRaise) {
            _state = State.FAILED;
            emit SaleFailed(raised, _sale.minimumRaise);
            return;
        }
        // Below the terms' limits: units 2^64, money 2^128, 512 steps.
        // forge-lint: disable-start(unsafe-typecast)
        _clearing = Clearing(
            uint16(lowest),
            uint128(price),
            uint64(sold),
            uint64(sold - above),
            uint64(demand),
            uint128(_book.sealed_ / FORFEIT)
        );
        // forge-lint: disable-end(unsafe-typecast)
        _state = above + demand > supply ? State.DEALING : State.SOLD;
        emit Cleared(_clearing, raised);
    }

    /// @inheritdoc ISealedBidSale
    function deal(uint256 most) external returns (bool done) {
        _requireState(State.DEALING);
        Clearing memory c = _clearing;
        (uint256 next, uint256 count) = (_book.dealt, _book.count);
        // First what rounding leaves is counted, then it is dealt out.
        (bool counted, uint256 left) = (_counted, _counted ? _leftOver : c.marginal);
        if (!counted && next != 0) left = _leftOver;
        for (; most != 0 && !done; --most) {
            if (next == count) {
                (counted, next) = (true, 0);
            } else {
                Revealed storage bid = _revealed[++next];
                if (bid.step == c.step && bid.quantity != 0) {
                    if (counted) (bid.extra, left) = (true, left - 1);
                    else left -= _partOf(bid.quantity, c);
                }
            }
            done = counted && left == 0;
        }
        // At most the marginal units; as many as bids.
        // forge-lint: disable-next-line(unsafe-typecast)
        (_counted, _leftOver, _book.dealt) = (counted, uint64(left), uint64(next));
        if (done) _state = State.SOLD;
    }

    // ——— money and units ———

    /// @inheritdoc ISealedBidSale
    function settle() external nonReentrant {
        State now_ = _state;
        require((now_ == State.SOLD || now_ == State.FAILED) && !_settled, WrongState(now_));
        _settled = true;
        Clearing memory c = _clearing;
        uint256 proceeds = uint256(c.price) * c.sold;
        uint256 unsold = uint256(_sale.supply) - c.sold;
        emit Settled(proceeds, unsold);
        if (proceeds != 0) _sale.currency.safeTransfer(_sale.seller, proceeds);
        if (unsold != 0) _sale.units.safeTransfer(_sale.seller, unsold);
    }

    /// @inheritdoc ISealedBidSale
    function take(uint256 bid) external nonReentrant {
        State now_ = _state;
        require(now_ == State.SOLD || now_ == State.FAILED, WrongState(now_));
        Revealed memory r = _revealed[bid];
        require(r.quantity != 0, NothingToTake(bid));
        _revealed[bid].quantity = 0;
        Clearing memory c = _clearing;
        uint256 won = now_ == State.SOLD ? _wonBy(r, c) : 0;
        uint256 returned = priceAt(r.step) * r.quantity - uint256(c.price) * won;
        if (won != 0) returned += uint256(c.forfeited) * won / c.sold;
        emit BidTaken(bid, r.bidder, won, returned);
        if (returned != 0) _sale.currency.safeTransfer(r.bidder, returned);
        if (won != 0) _sale.units.safeTransfer(r.bidder, won);
    }

    /// @inheritdoc ISealedBidSale
    function takeUnrevealed(uint256 bid, bytes32 commitment, address bidder, uint256 deposit)
        external
        nonReentrant
    {
        State now_ = _state;
        require(now_ == State.SOLD || now_ == State.FAILED, WrongState(now_));
        require(_sealed[bid] != 0, NothingToTake(bid));
        require(_sealed[bid] == _seal(commitment, bidder, deposit), NotTheBidder(bid));
        delete _sealed[bid];
        uint256 returned =
            now_ == State.FAILED ? deposit : deposit - FixedPointMathLib.divUp(deposit, FORFEIT);
        emit BidTaken(bid, bidder, 0, returned);
        if (returned != 0) _sale.currency.safeTransfer(bidder, returned);
    }

    // ——— reads ———

    /// @inheritdoc ISealedBidSale
    function commitmentOf(address bidder, Secret calldata secret) external view returns (bytes32) {
        return _commitmentOf(bidder, secret);
    }

    /// @inheritdoc ISealedBidSale
    function priceAt(uint256 step) public view returns (uint256) {
        return uint256(_sale.reserve) + step * _sale.step;
    }

    /// @inheritdoc ISealedBidSale
    function demandAt(uint256 step) public view returns (uint256) {
        // One lane of four.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(_demand[step >> 2] >> ((step & 3) << 6));
    }

    /// @inheritdoc ISealedBidSale
    function state() external view returns (State) {
        return _state;
    }

    /// @inheritdoc ISealedBidSale
    function clearing() external view returns (Clearing memory) {
        return _clearing;
    }

    /// @inheritdoc ISealedBidSale
    function bids() external view returns (uint256) {
        return _book.count;
    }

    /// @inheritdoc ISealedBidSale
    function terms() external view returns (Sale memory) {
        return _sale;
    }

    // ——— own ———

    /// @dev At the last price a bid gets its part of what is left for them, and perhaps one more.
    function _wonBy(Revealed memory r, Clearing memory c) private pure returns (uint256) {
        if (r.step < c.step) return 0;
        if (r.step > c.step || c.demanded == c.marginal) return r.quantity;
        return _partOf(r.quantity, c) + (r.extra ? 1 : 0);
    }

    function _partOf(uint256 quantity, Clearing memory c) private pure returns (uint256) {
        return quantity * c.marginal / c.demanded;
    }

    function _setDemand(uint256 step, uint256 demand) private {
        uint256 shift = (step & 3) << 6;
        uint256 word = _demand[step >> 2];
        _demand[step >> 2] = (word & ~(uint256(type(uint64).max) << shift)) | demand << shift;
    }

    function _commitmentOf(address bidder, Secret calldata secret) private view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), bidder, secret));
    }

    function _seal(bytes32 commitment, address bidder, uint256 deposit) private pure returns (bytes32) {
        return keccak256(abi.encode(commitment, bidder, deposit));
    }

    /// @dev Before the first bid: units that are not there cannot be sold.
    function _requireStocked() private view {
        uint256 there = _sale.units.balanceOf(address(this));
        require(there >= _sale.supply, NotStocked(there, _sale.supply));
    }

    function _requireState(State needed) private view {
        require(_state == needed, WrongState(_state));
    }
}
