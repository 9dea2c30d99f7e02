// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {SiteId} from "../oracle/types/Site.sol";
import {CollateralMath} from "./CollateralMath.sol";
import {DecayMath} from "./DecayMath.sol";
import {PoolMath} from "./PoolMath.sol";
import {Shortfalls} from "./Shortfalls.sol";
import {ICollateral} from "./interfaces/ICollateral.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {Energy, Shares} from "./types/Amounts.sol";

/// @title What a stake buys back, and what remains for the holders
abstract contract Auctions is Shortfalls {
    using SafeTransferLib for address;

    /// @inheritdoc ICollateral
    function fill(address pool, SiteId site, Shares shares, uint256 minPayment, address to)
        external
        nonReentrant
        returns (Shares sold, uint256 paid)
    {
        File storage file = _fileAt(pool, site, Stage.AUCTION);
        IEnergyPool.Terms memory terms = IEnergyPool(pool).terms();
        uint40 until = file.open.auctionAt + terms.auctionTime;
        require(block.timestamp < until, AuctionOver(site, until));
        IEnergyPool.Account memory account = IEnergyPool(pool).accountOf(site);
        Shares short = _shortOf(account, file.open);
        if (Shares.unwrap(shares) == ALL) shares = IEnergyPool(pool).sharesOf(msg.sender);
        (sold, paid) = _offer(IEnergyPool(pool), file, terms, short, shares);
        require(Shares.unwrap(sold) != 0, NothingToFill(site, _stakeOf(file)));
        require(paid >= minPayment, PaymentBelowMinimum(paid, minPayment));

        _takeStake(file, paid);
        IEnergyPool(pool).buyBackFor(msg.sender, site, sold);
        account = IEnergyPool(pool).accountOf(site);
        Shares left = _shortOf(account, file.open);
        emit AuctionFilled(pool, site, msg.sender, sold, paid, left);
        if (Shares.unwrap(left) == 0) _end(pool, site, file);
        // Without a known loss there is none now: a payment at the penalty price at most leaves no less for the rest.
        else if (file.open.lossy) _evaluate(pool, file, left, account.locked);
        terms.stakeToken.safeTransfer(to, paid);
    }

    /// @inheritdoc ICollateral
    function haircut(address pool, SiteId site) external nonReentrant returns (bool applied) {
        File storage file = _fileAt(pool, site, Stage.AUCTION);
        IEnergyPool.Terms memory terms = IEnergyPool(pool).terms();
        _requireAuctionOver(IEnergyPool(pool), site, file, terms);
        Shares short = _shortOf(IEnergyPool(pool).accountOf(site), file.open);
        if (Shares.unwrap(short) == 0) {
            _end(pool, site, file);
            return false;
        }
        applied = _mayTake(pool, site, file, short, terms.haircutDelay);
        if (applied) _apply(pool, site, file, terms, short);
        else _evaluate(pool, file, short, Shares.wrap(0));
    }

    /// @dev What the auction takes of an offer: no more than covers the shortfall, nor than the stake pays for. Nobody can make a
    /// fill fail by being first with a little.
    function _offer(
        IEnergyPool pool,
        File storage file,
        IEnergyPool.Terms memory terms,
        Shares short,
        Shares offered
    ) private view returns (Shares sold, uint256 paid) {
        (uint256 index, uint256 kept) = (pool.index(), pool.kept());
        if (index == 0) return (sold, paid);
        uint256 price = _priceOf(file, terms);
        uint256 most = FixedPointMathLib.min(
            Shares.unwrap(PoolMath.tokensCovering(short, kept)),
            Shares.unwrap(CollateralMath.affordableShares(_stakeOf(file), price, index))
        );
        sold = Shares.wrap(FixedPointMathLib.min(most, Shares.unwrap(offered)));
        paid = CollateralMath.costDown(DecayMath.toEnergyDown(sold, index), price);
    }

    /// @dev The price of an auction that runs, base units per kWh.
    function _priceOf(File storage file, IEnergyPool.Terms memory terms) internal view returns (uint256) {
        return CollateralMath.auctionPrice(
            terms.penaltyPrice, terms.auctionStart, block.timestamp - file.open.auctionAt, terms.auctionTime
        );
    }

    /// @dev Its time is over, or its stake buys nothing even at the penalty price.
    function _requireAuctionOver(
        IEnergyPool pool,
        SiteId site,
        File storage file,
        IEnergyPool.Terms memory terms
    ) private view {
        uint40 until = file.open.auctionAt + terms.auctionTime;
        if (block.timestamp >= until) return;
        Shares buys = CollateralMath.affordableShares(_stakeOf(file), terms.penaltyPrice, pool.index());
        require(Shares.unwrap(buys) == 0, AuctionRunning(site, until, block.timestamp));
    }

    /// @dev Within the day's limit at once; above it after a window that its first call opens, with deposits held.
    function _mayTake(address pool, SiteId site, File storage file, Shares short, uint32 delay)
        private
        returns (bool)
    {
        Book storage book = _books[pool];
        (uint256 loss, uint256 kept) = (IEnergyPool(pool).haircutFor(short), IEnergyPool(pool).kept());
        uint32 today = uint32(block.timestamp / 1 days);
        if (book.day != today) {
            // What haircuts have left is at most 1e18.
            // forge-lint: disable-next-line(unsafe-typecast)
            (book.day, book.keptThen) = (today, uint64(kept));
        }
        if (CollateralMath.withinDay(kept, loss, book.keptThen)) return true;
        uint40 announcedAt = file.exit.announcedAt;
        if (announcedAt != 0) {
            uint40 until = announcedAt + delay;
            require(block.timestamp >= until, HaircutWaits(site, until, block.timestamp));
            return true;
        }
        file.exit.announcedAt = uint40(block.timestamp);
        if (book.waiting++ == 0) IEnergyPool(pool).holdInflows(true);
        emit HaircutAnnounced(pool, site, loss, uint40(block.timestamp) + delay);
        return false;
    }

    /// @dev Takes a shortfall off the holders. What they lose is paid for at the penalty price as far as the stake goes, into the
    /// cash that their tokens carry. A loss that the headroom bears is nobody's yet, and the stake goes on answering for it.
    function _apply(
        address pool,
        SiteId site,
        File storage file,
        IEnergyPool.Terms memory terms,
        Shares short
    ) private {
        file.open.stage = Stage.NONE;
        _unannounce(pool, file);
        Book storage book = _books[pool];
        Energy lost = IEnergyPool(pool).writeOff(site, short);
        uint256 room = FixedPointMathLib.min(_stakeOf(file), uint256(type(uint96).max) - book.fund);
        uint256 compensation = FixedPointMathLib.min(room, CollateralMath.costUp(lost, terms.penaltyPrice));
        _takeStake(file, compensation);
        // Bounded by the room.
        // forge-lint: disable-next-line(unsafe-typecast)
        (book.fund, book.token) = (book.fund + uint96(compensation), terms.stakeToken);
        _forget(pool, file, short);
        emit HaircutApplied(pool, site, short, lost, compensation);
    }

    /// @dev What has become a haircut is no longer to come; what a posted leaf shows beyond it is.
    function _forget(address pool, File storage file, Shares short) private {
        if (!file.open.lossy) {
            // Fewer stand behind what is known of others.
            if (_books[pool].uncovered != 0) _tell(pool, _books[pool]);
            return;
        }
        Loss memory known = file.loss;
        Shares left;
        if (known.expiresAt != 0) left = CollateralMath.less(Shares.wrap(known.uncovered), short);
        bool stands = Shares.unwrap(left) != 0;
        _setLoss(pool, file, left, stands ? known.expiresAt : 0, stands ? known.readAt : 0);
    }
}
