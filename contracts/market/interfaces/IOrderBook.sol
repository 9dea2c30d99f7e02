// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Zone} from "../../oracle/types/Site.sol";
import {PoolKey} from "../types/PoolKey.sol";
import {ICappedFee} from "./ICappedFee.sol";

/// @notice What the maker does with the good.
enum Side {
    SELL,
    BUY
}

/// @notice The side of the trade that `amount` states; the other side follows from the price.
enum Exact {
    ENERGY,
    QUOTE
}

/// @notice What a maker signs (EIP-712, primary type `Order`, fields in this order: see `IOrderBook`). Prices and amounts are all-in: what leaves
/// or reaches the maker, the fee included.
/// @param maker Whose order it is: signs it (an EOA by ECDSA, a contract by ERC-1271), gives one side and gets the other. Allows the book to move
/// what it gives: the quote or the kWh token by an allowance, direct export by `IRetirements.setExportOperator`.
/// @param taker Who alone may fill it (a request for quote); zero: anyone, and auctions.
/// @param side SELL: the maker gives the good and gets quote. BUY: the reverse.
/// @param exact Whether `amount` and `minFill` are µWh or base units of the quote.
/// @param good A kWh token of the factory; or the Retirements contract, for direct export.
/// @param quote The ERC-20 that is paid.
/// @param amount The most that all fills together trade, in the exact side's unit: energy below 2^96, quote below 2^128. `type(uint256).max`, only of a SELL of exact energy:
/// *all*. With `minFill` zero a standing order: whatever the maker holds, until the deadline, also what comes later. With `minFill`
/// `max` too: once, the whole balance at that moment, to the last share (kWh tokens only).
/// @param minFill The least that one fill trades, exact side's unit; what remains, if that is less. Equal to `amount`: whole or not at all. Orders
/// with a minimum are not for auctions, which divide.
/// @param limitPrice SELL: least, BUY: most, in base units of the quote per kWh (1e9 µWh), WAD. Exact: no rounding ever takes a fill past it. A BUY pays
/// for kWh tokens with a loss that is known and not yet a haircut only ⌊limitPrice · (1e6 − pendingLoss) / 1e6⌋.
/// @param maxFee The highest fee, 1e-6, that the book may take at the fill.
/// @param zone kWh: the pool's zone, or zero not to ask. Direct export: the exporting site's zone.
/// @param period Direct export: end of the settlement period it was exported in, unix seconds. Zero for a kWh token.
/// @param quorum Direct export: the attester set that vouches for it, which must also vouch for the consumption it is to be held against. Zero for a
/// kWh token.
/// @param accreditor Direct export: who accredited the exporting site. Zero for a kWh token.
/// @param validFrom First second of its validity. @param deadline Last second.
/// @param nonce One a maker's order. Of orders that share one, the first to be filled is the only one; `cancel` and `cancelBelow` work by it.
struct Order {
    address maker;
    address taker;
    Side side;
    Exact exact;
    address good;
    address quote;
    uint256 amount;
    uint256 minFill;
    uint160 limitPrice;
    uint24 maxFee;
    Zone zone;
    uint40 period;
    bytes32 quorum;
    address accreditor;
    uint40 validFrom;
    uint40 deadline;
    uint64 nonce;
}

/// @notice An order of an auction. @param signature Needed by `submit` only; may be empty after it. @param export_ The maker's export that a SELL of
/// direct export delivers; else zero.
struct SignedOrder {
    Order order;
    bytes signature;
    uint256 export_;
}

/// @notice One uniform price and the orders it is for: at most 64, all of one good and one quote.
/// @param period End of the settlement period that the auction is of: the current one for the first solution.
/// @param price What buyers pay, quote base units per kWh, WAD, all-in. Sellers get ⌊price · (1e6 − fee) / 1e6⌋.
/// @param sells By maker, then nonce, strictly ascending. @param buys Likewise.
struct Solution {
    uint40 period;
    uint160 price;
    SignedOrder[] sells;
    SignedOrder[] buys;
}

/// @title Signed orders between peers
/// @notice Makers sign, anybody fills: a limit order by its taker, against a market pool, or with others at one price in a batch auction. kWh move from
/// maker to taker in shares at the index of the fill, quote by `transferFrom`; the book keeps nothing but claims whose payment failed.
///
/// *Signature.* Domain: name "Wattle OrderBook", version "1", chain id, this contract. Type: `Order(address maker,address taker,uint8 side,uint8
/// exact,address good,address quote,uint256 amount,uint256 minFill,uint160 limitPrice,uint24 maxFee,bytes16 zone,uint40 period,bytes32
/// quorum,address accreditor,uint40 validFrom,uint40 deadline,uint64 nonce)`.
///
/// *Melting.* Energy is counted when it moves: 10 kWh signed today are 10 kWh at the fill, whatever the shares behind them. Fills are recorded in
/// the exact side's unit and never add up to more than `amount`.
///
/// *Rounding.* A fill's amounts are within one unit (1 µWh, 1 base unit) of the exact ones, and the unit is the taker's: SELL gives ⌊energy / I⌋
/// shares for ⌈energy · price⌉, BUY gets ⌈energy / I⌉ shares for ⌊energy · price⌋; likewise with the quote exact.
///
/// *Fee.* 1e-6 of what the buying side pays, taken before the selling side is paid; never above the order's `maxFee` nor the contract's cap.
///
/// *Nonces.* Word n >> 8, bit n & 255 of the maker's bitmap; a set bit is a nonce that is cancelled, or spent by an order that was filled whole at
/// once. A floor cancels all below it, and only rises: no order signed for later becomes valid by it.
interface IOrderBook is ICappedFee {
    /// @notice An auction of one good, quote and settlement period. @param solution Hash of the chosen one, zero if none. @param volume What it matches,
    /// µWh. @param closesAt When bidding ends, unix seconds.
    struct Auction {
        bytes32 solution;
        uint128 volume;
        uint40 closesAt;
        bool settled;
    }

    /// @param order The order's EIP-712 hash. @param taker The book itself in an auction, the market in `fillThroughMarket`. @param energy µWh.
    /// @param quote What the maker paid or got, base units. @param fee Taken from what the buying side paid (of an auction: in `AuctionSettled`).
    event OrderFilled(
        bytes32 indexed order,
        address indexed maker,
        address taker,
        uint256 energy,
        uint256 quote,
        uint256 fee
    );
    event NoncesCancelled(address indexed maker, uint256 word, uint256 mask);
    event NonceFloorRaised(address indexed maker, uint64 floor);
    /// @param solution Its hash, of what was admitted. @param admitted Bit i: the i-th of sells ‖ buys is part of it: only these settle. The rest could
    /// not be filled. @param volume µWh.
    event SolutionChosen(
        bytes32 indexed auction,
        address indexed solver,
        bytes32 solution,
        uint256 admitted,
        uint256 price,
        uint256 volume,
        uint256 closesAt
    );
    /// @param volume What the chosen solution still matches, µWh.
    event SolutionReassessed(bytes32 indexed auction, uint256 volume, uint256 closesAt);
    /// @param price Buyers'. @param volume µWh. @param fee With what rounding left, base units; negative: what the caller added for rounding.
    event AuctionSettled(bytes32 indexed auction, uint256 price, uint256 volume, int256 fee);
    /// @notice A payment that failed is kept. @param amount Base units.
    event ClaimKept(address indexed token, address indexed account, uint256 amount);
    event Claimed(address indexed token, address indexed account, address to, uint256 amount);

    /// @param field The order's field that no fill can satisfy, ASCII.
    error InvalidOrder(bytes32 field);
    error InvalidOrderSignature(address maker, bytes32 order);
    error NotTaker(address caller, address taker);
    error OwnOrder(address maker);
    error OrderNotYetValid(uint40 validFrom, uint256 now_);
    error OrderExpired(uint40 deadline, uint256 now_);
    error NonceBelowFloor(address maker, uint64 nonce, uint64 floor);
    /// @notice Cancelled, or spent.
    error NonceInvalid(address maker, uint64 nonce);
    /// @notice Another order was filled under this nonce. @param bound First 16 bytes of its hash.
    error NonceBound(address maker, uint64 nonce, bytes16 bound);
    error NonceFloorNotRaised(uint64 given, uint64 floor);
    error AlreadyFilled(bytes32 order, uint256 amount);
    error FillTooSmall(uint256 fill, uint256 minimum);
    /// @notice No fill moves 2^96 µWh.
    error FillTooLarge(uint256 energy, uint256 maximum);
    error OrderFeeExceeded(uint256 fee, uint256 maximum);
    error QuoteAboveMaximum(uint256 quote, uint256 maximum);
    error QuoteBelowMinimum(uint256 quote, uint256 minimum);
    error NotEnergyPool(address token);
    error VintageHasEnded(address token);
    error ZoneMismatch(Zone zone, Zone expected);
    error NotAnExportOrder(address good);
    error ExportMismatch(uint256 export_);
    error NotExportOwner(uint256 export_, address account, address owner);
    error PoolMismatch(address energy, address quote);
    error ZeroAmount();
    error InvalidReceiver(address to);
    /// @notice What rounding left short in an auction, which the caller of `settle` adds out of its allowance, base units.
    error RoundingUnpaid(uint256 missing);
    error TransferShort(address token, uint256 received, uint256 expected);
    error NothingToClaim(address token, address account);

    error TooManyOrders(uint256 count, uint256 maximum);
    /// @param position In its list.
    error OrdersNotAscending(Side side, uint256 position);
    error WrongSide(Side side, uint256 position);
    /// @notice Not of the good and quote of the first one.
    error OrderNotOfAuction(Side side, uint256 position);
    error WrongPeriod(uint40 period, uint40 current);
    error BiddingClosed(bytes32 auction, uint256 closesAt);
    error BiddingOpen(bytes32 auction, uint256 closesAt);
    error AlreadySettled(bytes32 auction);
    error NotTheSolution(bytes32 auction, bytes32 given, bytes32 chosen);
    error VolumeNotLarger(uint256 volume, uint256 best);
    /// @notice An order strictly inside the price would not fill whole. @param side Whose. @param inside Orders strictly inside it, µWh or shares.
    error PriceDoesNotClear(Side side, uint256 inside, uint256 matched);
    /// @notice More than half of what it was chosen for is gone: `reassess` it.
    error SolutionShrunk(bytes32 auction, uint256 volume, uint256 matched);
    error NothingMatches();
    /// @notice A kWh token is no quote of an auction, which holds what is paid for a moment.
    error QuoteMelts(address quote);
    /// @notice The caller sent too little gas for a transfer that may take so much.
    error GasTooLow(uint256 available, uint256 needed);

    // ——— limit orders ———

    /// @notice Fills an order for kWh: the caller gives the other side and gets the maker's, to `to`.
    /// @param amount The most to trade, exact side's unit of the order (`max`: all that is open; of an order of *all*, what the maker holds); what is open,
    /// if that is less. @param minAmount The least, or the call reverts with FillTooSmall: nobody makes it fail by being first with a little.
    /// @param price The caller's own limit, quote per kWh, WAD, fee included: of a SELL the most it pays, of a BUY the least it gets.
    /// @return energy µWh. @return quote What the caller paid or got, fee included or taken, base units.
    function fill(
        Order calldata order,
        bytes calldata signature,
        uint256 amount,
        uint256 minAmount,
        uint256 price,
        address to
    ) external returns (uint256 energy, uint256 quote);
    /// @notice Fills an order for direct export. @param export_ SELL: the maker's, BUY: the caller's; of the order's zone, period, attester set and
    /// accreditor. `amount` = `max`: all that is open and remains of the export.
    function fillExport(
        Order calldata order,
        bytes calldata signature,
        uint256 export_,
        uint256 amount,
        uint256 minAmount,
        uint256 price,
        address to
    ) external returns (uint256 energy, uint256 quote);
    /// @notice Fills an order for kWh against a pool of the market. Better than the limit is the maker's: with exact energy it gets more quote, or pays
    /// less; with exact quote it gives less energy, or gets more. Anyone may call.
    /// @dev The maker is sure of its limit, not of the best price: who calls may have moved the pool first. A BUY of exact energy must hold and allow
    /// what its limit comes to; what the pool did not take goes back at once.
    /// @return energy µWh. @return quote What the maker paid or got, base units.
    function fillThroughMarket(
        Order calldata order,
        bytes calldata signature,
        PoolKey calldata key,
        uint256 amount,
        uint256 minAmount
    ) external returns (uint256 energy, uint256 quote);

    // ——— cancelling ———

    /// @notice Cancels nonces: every set bit of `mask` in a word of the caller's bitmap.
    function cancel(uint256 word, uint256 mask) external;
    /// @notice Cancels every nonce below `floor`; the floor only rises. Warning: 2^64 − 1 leaves one nonce to this account for ever.
    function cancelBelow(uint64 floor) external;

    // ——— auctions ———

    /// @notice Offers a solution for the auction of its good, quote and period. The first opens the auction, in the current settlement period; until
    /// `biddingTime` later a larger matched volume takes the last one's place. Orders that cannot be filled now are left out, and cannot make it fail:
    /// a false signature (of a contract: none within 150,000 gas), a cancelled nonce, nothing to give, a fee above maxFee, a price beyond the limit, a minimum, a named taker.
    /// Volume: of what makers hold and allow now, every balance counted once. Orders strictly inside the price must fill whole.
    /// @return volume µWh.
    function submit(Solution calldata solution) external returns (uint256 volume);
    /// @notice Counts again what the chosen solution matches, and lowers its volume to that. After bidding has closed this opens it again for
    /// `biddingTime` if less is left than it was chosen for. Pass exactly what was admitted.
    function reassess(Solution calldata solution) external returns (uint256 volume);
    /// @notice Settles the chosen solution once bidding has closed. Pass exactly what was admitted; anyone may call. Who has lost its balance, allowance
    /// or nonce since drops out; then the longer side is cut, orders at the price first, pro rata. A payment that fails becomes a claim.
    /// @dev What the fee and rounding leave goes to the fee's recipient, without a fee to the caller; where both sides trade at their limits
    /// rounding may leave less than nothing, up to a base unit an order: the caller adds it.
    /// @return volume µWh.
    function settle(Solution calldata solution) external returns (uint256 volume);
    /// @notice Pays out a claim of the caller.
    function claim(address token, address to) external returns (uint256 amount);

    // ——— views ———

    /// @notice The EIP-712 hash that a maker signs.
    function hashOf(Order calldata order) external view returns (bytes32);
    /// @notice What is open of an order by nonces, time and fills (not by balances): exact side's unit; `max` of one of *all*; zero if none.
    /// Reverts while the lock is held, as every view below.
    function openOf(Order calldata order) external view returns (uint256);
    /// @notice What was filled under a nonce, exact side's unit, and the first 16 bytes of the order's hash. Zeros if it was
    /// filled whole at once: then the nonce's bit is set.
    function filledOf(address maker, uint64 nonce) external view returns (uint128 filled, bytes16 order);
    /// @notice A word of a maker's bitmap.
    function nonceWord(address maker, uint256 word) external view returns (uint256);
    /// @notice Nonces below are cancelled.
    function nonceFloor(address maker) external view returns (uint64);
    /// @notice What the book keeps for an account, base units of a quote.
    function claimOf(address token, address account) external view returns (uint256);
    /// @notice The id of an auction: keccak256(abi.encode(good, quote, period)), good as `goodOf`.
    function auctionIdOf(Order calldata order, uint40 period) external view returns (bytes32);
    /// @notice What trades as one good: a kWh token's address; of direct export keccak256(abi.encode(good, zone, period, quorum, accreditor)).
    function goodOf(Order calldata order) external view returns (bytes32);
    /// @notice An auction; zeros before its first solution.
    function auctionOf(bytes32 auction) external view returns (Auction memory);
    /// @notice Seconds that bidding lasts, from an auction's first solution.
    function biddingTime() external view returns (uint40);
}
