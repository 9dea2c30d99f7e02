// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {EIP712} from "solady/utils/EIP712.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

import {DecayMath} from "../energy/DecayMath.sol";
import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool} from "../energy/interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "../energy/interfaces/IEnergyPoolFactory.sol";
import {IRetirements} from "../energy/interfaces/IRetirements.sol";
import {PERIOD, Zone} from "../oracle/types/Site.sol";
import {CappedFee} from "./CappedFee.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {OrderMath} from "./OrderMath.sol";
import {IOrderBook, Order, Side} from "./interfaces/IOrderBook.sol";
import {OrderLib} from "./types/OrderLib.sol";

/// @title What the book remembers of orders, and how it pays
/// @dev An order is never stored: its nonce is. A nonce is a bit, and a slot once an order was filled in part; the slot holds
/// the order's hash too, so that of several orders signed for one nonce only the first to be filled ever is. All of the book's storage is here and in
/// `CappedFee`: its two pieces of code run on the same slots.
abstract contract OrderBooks is CappedFee, EIP712, ReentrancyGuardTransient {
    using EnergyTokenLib for address;
    using FixedPointMathLib for uint256;
    using OrderLib for Order;
    using SafeTransferLib for address;

    /// @dev One slot. @param filled Exact side's unit. @param order First half of the hash of the order that the nonce is bound to.
    struct Fill {
        uint128 filled;
        bytes16 order;
    }

    /// @dev Why an order cannot be filled at all.
    enum Fault {
        NONE,
        EARLY,
        EXPIRED,
        BELOW_FLOOR,
        NONCE,
        BOUND,
        FILLED
    }

    uint256 internal constant ALL = type(uint256).max;
    /// @dev 1 % of the quote.
    uint256 private constant FEE_CAP = 10_000;
    /// @dev The most gas that one transfer of a quote gets whose failure is to stop nobody: several times an ordinary one's, and 64 of them still
    /// fit in a transaction.
    uint256 private constant TRANSFER_GAS = 150_000;

    IEnergyPoolFactory internal immutable FACTORY;
    IRetirements internal immutable RETIREMENTS;
    uint40 internal immutable BIDDING_TIME;

    mapping(address maker => mapping(uint256 nonce => Fill)) internal _fills;
    mapping(address maker => mapping(uint256 word => uint256)) internal _nonces;
    mapping(address maker => uint64) internal _floors;
    mapping(address token => mapping(address account => uint256)) internal _claims;
    mapping(bytes32 id => IOrderBook.Auction) internal _auctions;
    /// @dev Tokens that the factory has said are its own: it never takes that back.
    mapping(address token => bool) internal _listed;

    /// @param factory Whose kWh tokens are traded. @param biddingTime Seconds. @param controller Of the fee; zero: never any.
    constructor(IEnergyPoolFactory factory, uint40 biddingTime, address controller)
        CappedFee(FEE_CAP, controller)
    {
        FACTORY = factory;
        RETIREMENTS = factory.retirements();
        BIDDING_TIME = biddingTime;
    }

    // ——— orders ———

    /// @dev What is open of an order by time, nonce and fills, exact side's unit.
    function _openOf(Order calldata order, bytes32 hash) internal view returns (uint256 open, Fault fault) {
        if (block.timestamp < order.validFrom) return (0, Fault.EARLY);
        if (block.timestamp > order.deadline) return (0, Fault.EXPIRED);
        (address maker, uint64 nonce) = (order.maker, order.nonce);
        if (nonce < _floors[maker]) return (0, Fault.BELOW_FLOOR);
        if ((_nonces[maker][nonce >> 8] >> (nonce & 255)) & 1 != 0) return (0, Fault.NONCE);
        Fill memory known = _fills[maker][nonce];
        if (known.order != 0 && known.order != bytes16(hash)) return (0, Fault.BOUND);
        open = order.amount;
        if (open != ALL) {
            open = open.zeroFloorSub(known.filled);
            if (open == 0) return (0, Fault.FILLED);
        }
    }

    /// @dev As `_openOf`, and says why not.
    function _requireOpen(Order calldata order, bytes32 hash) internal view returns (uint256) {
        (uint256 open, Fault fault) = _openOf(order, hash);
        if (fault == Fault.NONE) return open;
        if (fault == Fault.EARLY) revert IOrderBook.OrderNotYetValid(order.validFrom, block.timestamp);
        if (fault == Fault.EXPIRED) revert IOrderBook.OrderExpired(order.deadline, block.timestamp);
        if (fault == Fault.BELOW_FLOOR) {
            revert IOrderBook.NonceBelowFloor(order.maker, order.nonce, _floors[order.maker]);
        }
        if (fault == Fault.NONCE) revert IOrderBook.NonceInvalid(order.maker, order.nonce);
        if (fault == Fault.BOUND) {
            revert IOrderBook.NonceBound(order.maker, order.nonce, _fills[order.maker][order.nonce].order);
        }
        revert IOrderBook.AlreadyFilled(hash, order.amount);
    }

    /// @dev Writes a fill of what is open, exact side's unit. An order that is filled whole at once spends its nonce's bit: its own slot would cost 17,000
    /// gas more.
    function _record(Order calldata order, bytes32 hash, uint256 traded) internal {
        (address maker, uint256 nonce) = (order.maker, order.nonce);
        if (traded >= order.amount || order.isWhole()) {
            _nonces[maker][nonce >> 8] |= 1 << (nonce & 255);
        } else {
            Fill memory known = _fills[maker][nonce];
            // Orders of all have no amount to keep it below; none can move 2^128 µWh.
            uint256 filled = (known.filled + traded).min(type(uint128).max);
            // forge-lint: disable-next-line(unsafe-typecast)
            _fills[maker][nonce] = Fill(uint128(filled), bytes16(hash));
        }
    }

    /// @dev What its maker signs.
    function _hash(Order calldata order) internal view returns (bytes32) {
        return _hashTypedData(order.structHash());
    }

    function _signed(Order calldata order, bytes32 hash, bytes calldata signature)
        internal
        view
        returns (bool)
    {
        return SignatureCheckerLib.isValidSignatureNowCalldata(order.maker, hash, signature);
    }

    // ——— goods ———

    /// @dev A kWh token of the factory, of the zone asked for, whose vintage still trades. Returns its index, WAD, and the loss that is known and
    /// not yet a haircut, 1e-6.
    function _termsOf(address token, Zone zone) internal returns (uint256 index, uint256 loss) {
        if (!_listed[token]) {
            require(FACTORY.isPool(token), IOrderBook.NotEnergyPool(token));
            _listed[token] = true;
        }
        (index,, loss) = IDissipativeERC20(token).shareTerms();
        require(index > DecayMath.END_INDEX, IOrderBook.VintageHasEnded(token));
        if (Zone.unwrap(zone) != 0) {
            Zone of_ = IEnergyPool(token).zone();
            require(of_ == zone, IOrderBook.ZoneMismatch(of_, zone));
        }
    }

    /// @dev The price that an order is held to: a buyer does not pay for what is known to be lost.
    function _limitOf(Order calldata order, uint256 loss) internal pure returns (uint256) {
        return loss != 0 && order.side == Side.BUY ? OrderMath.less(order.limitPrice, loss) : order.limitPrice;
    }

    /// @dev Whether an export is what an order names.
    function _matches(Order calldata order, IRetirements.Export memory known) internal pure returns (bool) {
        return known.to == order.period && known.from + PERIOD == order.period && known.zone == order.zone
            && known.quorum == order.quorum && known.accreditor == order.accreditor;
    }

    // ——— payments ———

    /// @dev Quote from one account to another. It may keep a fee or answer true for nothing, so what arrives is measured.
    function _move(address quote, address from, address to, uint256 amount) internal {
        uint256 balance = quote.balanceOf(to);
        quote.safeTransferFrom(from, to, amount);
        _requireArrived(quote, to, balance, amount);
    }

    /// @dev Quote of this contract's.
    function _send(address quote, address to, uint256 amount) internal {
        if (amount == 0) return;
        uint256 balance = quote.balanceOf(to);
        quote.safeTransfer(to, amount);
        _requireArrived(quote, to, balance, amount);
    }

    function _requireArrived(address quote, address to, uint256 balance, uint256 amount) private view {
        uint256 received = quote.balanceOf(to).zeroFloorSub(balance);
        if (received < amount) revert IOrderBook.TransferShort(quote, received, amount);
    }

    /// @dev The book's fee out of a payer's allowance. A recipient that cannot be paid finds it here and stops nobody.
    function _moveFee(address quote, address from, address recipient, uint256 fee) internal {
        if (fee == 0 || _tryCall(quote, abi.encodeCall(IERC20.transferFrom, (from, recipient, fee)))) return;
        uint256 balance = quote.balanceOf(address(this));
        quote.safeTransferFrom(from, address(this), fee);
        _keep(quote, recipient, quote.balanceOf(address(this)).zeroFloorSub(balance));
    }

    /// @dev Quote of this contract's, with no more gas than a transfer needs: a receiver can refuse, not stop the call. @return Whether it went.
    function _trySend(address quote, address to, uint256 amount) internal returns (bool) {
        return _tryCall(quote, abi.encodeCall(IERC20.transfer, (to, amount)));
    }

    /// @dev Quote of an account's to this contract, likewise. @return received What arrived, whatever was answered.
    function _tryPull(address quote, address from, uint256 amount) internal returns (uint256 received) {
        uint256 balance = quote.balanceOf(address(this));
        _tryCall(quote, abi.encodeCall(IERC20.transferFrom, (from, address(this), amount)));
        return quote.balanceOf(address(this)).zeroFloorSub(balance);
    }

    /// @dev Whether an ERC-20 call succeeded: it did not revert, and answered true or nothing. A caller who sends too little gas for the transfer is
    /// refused, or it could choose whose transfer fails.
    function _tryCall(address token, bytes memory data) private returns (bool success) {
        uint256 available = gasleft();
        uint256 needed = TRANSFER_GAS * 64 / 63 + 5_000;
        if (available < needed) revert IOrderBook.GasTooLow(available, needed);
        assembly ("memory-safe") {
            success := call(TRANSFER_GAS, token, 0, add(data, 0x20), mload(data), 0x00, 0x20)
            if success {
                // True, or nothing: where there is no code nobody had a balance to count.
                let isTrue := and(gt(returndatasize(), 0x1f), eq(mload(0x00), 1))
                success := or(isTrue, iszero(returndatasize()))
            }
        }
    }

    /// @dev Keeps what could not be paid.
    function _keep(address token, address account, uint256 amount) internal {
        if (amount == 0) return;
        _claims[token][account] += amount;
        emit IOrderBook.ClaimKept(token, account, amount);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Wattle OrderBook", "1");
    }

    /// @dev The lock is transient storage on every chain.
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
