// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PoolId, PoolKey} from "../types/PoolKey.sol";
import {IPermits} from "./IPermits.sol";
import {ISessions} from "./ISessions.sol";

/// @title The market for a good that melts
/// @notice Constant product in the frame that melts with the token: reserves are kept as static amounts xs = x / I (token shares) and
/// ys = y / I (quote), I = e^(−Λ) of the token. Waiting leaves xs, ys and the price y/x = ys/xs unchanged; what the curve no longer needs,
/// idle(t) = yt − ys·I(t), belongs to the liquidity providers and is derived, never stored.
/// @dev A trade writes one slot of a pool: xs u80 | ys u64 | yt u64 | emaTick i24 | lastTrade u24. kWh that come in pay a carry fee beside the fee,
/// min(λ·τ, cap) with τ and cap of the key, and count for as much less as is known to be lost of them (`pendingLoss`). Amounts of kWh are energy (µWh) at the call's index, of quote
/// its base units; `type(uint256).max` sells all of the caller's kWh. Liquidity shares are ERC-6909, id = pool id; internal balances are
/// ERC-6909 too, id = token address (kWh in shares, quote in base units). Rounding favours the pool. A quote that rebases is not supported: what
/// it adds belongs to nobody, what it takes is missing from the last to leave.
interface IDissipativeAMM is ISessions, IPermits {
    /// @notice A pool's reserves. @param energyShares xs. @param staticQuote ys, internal units / I. @param totalQuote yt, internal units.
    /// @param liquidity Supply of liquidity shares. @param emaTick The average price's tick (1e-5 of ln(ys / xs)) as of the last trade.
    /// @param lastTrade Unix seconds modulo 2^24.
    struct Reserves {
        uint256 energyShares;
        uint256 staticQuote;
        uint256 totalQuote;
        uint256 liquidity;
        int256 emaTick;
        uint256 lastTrade;
    }

    /// @notice What a pool's income is counted by. Growth is √(xs·ys) / L, Q64; earned growth is without what recharges added.
    /// @param accumulator Harvested quote, internal units per liquidity share, Q64. @param earned Earned growth now. @param kept At the last
    /// collection of the protocol fee. @param activation By how much recharges raised growth, Q64. @param share φ since that collection, ppm.
    /// @param rechargedAt The recharge's clock, 1/256 s. @param older Earned growth, Q48, at the older checkpoint. @param olderAt Unix seconds.
    /// @param newer At the newer one. @param newerAt Unix seconds.
    struct Income {
        uint256 accumulator;
        uint256 earned;
        uint256 kept;
        uint256 activation;
        uint256 share;
        uint256 rechargedAt;
        uint256 older;
        uint256 olderAt;
        uint256 newer;
        uint256 newerAt;
    }

    /// @notice What a recharge would find now. @param energyShares The most it takes. @param quote What it pays for them, base units.
    /// @param opensAt Unix seconds: not before, because the price moved. @param earns Whether trailing income is enough.
    struct RechargeTerms {
        uint256 energyShares;
        uint256 quote;
        uint256 opensAt;
        bool earns;
    }

    event PoolInitialized(PoolId indexed id, address indexed energy, address indexed quote, PoolKey key);
    /// @param energyShares To the pool if positive. @param quote Base units, to the pool if positive. Who paid and who received is in the logs
    /// of the tokens, or of the internal balances, and is not paid for twice.
    event Swapped(PoolId indexed id, int256 energyShares, int256 quote);
    /// @param liquidity Minted; the ERC-6909 log before names the caller and the receiver. @param quote Base units.
    event LiquidityAdded(PoolId indexed id, uint256 liquidity, uint256 energyShares, uint256 quote);
    /// @param liquidity Burned; the ERC-6909 log before names the caller. @param quote Base units.
    event LiquidityRemoved(PoolId indexed id, uint256 liquidity, uint256 energyShares, uint256 quote);
    /// @notice Idle quote left the pool for its providers to claim. @param quote Base units.
    event Harvested(PoolId indexed id, uint256 quote);
    /// @param quote Base units.
    event HarvestClaimed(PoolId indexed id, address indexed account, uint256 quote);
    /// @notice Idle quote bought kWh. @param quote Paid, base units.
    event Recharged(PoolId indexed id, uint256 energyShares, uint256 quote);
    /// @param liquidity Minted to the recipient.
    event ProtocolFeeCollected(PoolId indexed id, address indexed recipient, uint256 liquidity);
    /// @notice kWh without any other use were surrendered, and the cash that they carried joined idle quote. @param energyShares Burned.
    /// @param quote Base units. @param rest Of the cash, what is no whole internal unit, base units: it stays in the contract and is nobody's.
    event CompensationClaimed(PoolId indexed id, uint256 energyShares, uint256 quote, uint256 rest);

    error DeadlinePassed(uint256 deadline, uint256 now_);
    error UnknownPool(PoolId id);
    error PoolAlreadyExists(PoolId id);
    error NotEnergyPool(address token);
    error InvalidKey(PoolKey key);
    error VintageHasEnded(address token);
    /// @notice An index above one, or one that rose until the curve's quote was no longer covered. Nothing trades at it.
    error UnsoundIndex(address token, uint256 index);
    error OutputBelowMinimum(uint256 output, uint256 minimum);
    error InputAboveMaximum(uint256 input, uint256 maximum);
    error InsufficientReserves(PoolId id, uint256 needed, uint256 reserve);
    error ReserveOverflow(PoolId id);
    error LiquidityTooSmall(uint256 liquidity, uint256 minimum);
    error ZeroAmount();
    /// @notice All of every share is known to be lost and not yet taken off: no number of them is worth anything.
    error EnergyIsLost(address token);
    error PartAboveWhole(uint256 part, uint256 whole);
    /// @notice Idle quote is at most a fiftieth of what the curve needs. @param idle Internal units. @param active Likewise.
    error NothingToHarvest(PoolId id, uint256 idle, uint256 active);
    error NothingToClaim(PoolId id, address account);
    /// @notice The price moved: it must stand for a second for each tick that it is away from its average. @param elapsed Since the last trade.
    error PriceUnsettled(PoolId id, uint256 elapsed, uint256 needed);
    /// @notice Earned growth over the time since the older checkpoint is below λ/2, or that checkpoint is not a day old. Growth is Q48.
    error IncomeTooLow(PoolId id, uint256 older, uint256 earned, uint256 elapsed);
    /// @notice The least part of a lot has not accrued since the last recharge, or there is no idle quote.
    error NothingToRecharge(PoolId id);
    /// @notice Compensation is the stake token's, which is not the pool's quote: whoever removes liquidity surrenders the kWh and collects it.
    error CompensationNotInQuote(address energy, address stakeToken, address quote);
    /// @notice The vintage still trades, or all kWh of the pool are still a µWh, which can be retired or delivered. @param energy µWh.
    error EnergyStillOfUse(address token, uint256 index, uint256 energy);
    /// @notice What the pool can surrender carries less than an internal unit of its quote. @param compensation Base units.
    error NoCompensation(PoolId id, uint256 energyShares, uint256 compensation);
    error QuoteMismatch(address first, address second);
    error TransferShort(address token, uint256 received, uint256 expected);
    error InsufficientInternalBalance(address owner, uint256 id, uint256 balance, uint256 needed);

    /// @notice Where a call's amounts come from and go to: outside balances or the caller's internal ones.
    enum Settlement {
        EXTERNAL,
        FROM_INTERNAL,
        TO_INTERNAL,
        INTERNAL
    }

    /// @notice Opens a pool with its first liquidity. The first 1,000 liquidity shares are burned.
    /// @dev Fee and carry cap together at most half of the input; τ is zero where the cap is, and only there.
    function initialize(PoolKey calldata key, uint256 energy, uint256 quote, address to, uint256 deadline)
        external
        returns (PoolId id, uint256 liquidity);
    /// @notice Sells exactly `energyIn` for at least `minQuoteOut`.
    function sellEnergy(
        PoolKey calldata key,
        uint256 energyIn,
        uint256 minQuoteOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 quoteOut);
    /// @notice Sells exactly these shares of the caller's (`max`: all of them).
    function sellShares(
        PoolKey calldata key,
        uint256 shares,
        uint256 minQuoteOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 quoteOut);
    /// @notice Sells as little as gets exactly `quoteOut`, at most `maxEnergyIn`.
    function sellEnergyForExact(
        PoolKey calldata key,
        uint256 quoteOut,
        uint256 maxEnergyIn,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 energyIn);
    /// @notice Buys with exactly `quoteIn`, at least `minEnergyOut`.
    function buyEnergy(
        PoolKey calldata key,
        uint256 quoteIn,
        uint256 minEnergyOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 energyOut);
    /// @notice Buys exactly `energyOut` for at most `maxQuoteIn`.
    function buyExactEnergy(
        PoolKey calldata key,
        uint256 energyOut,
        uint256 maxQuoteIn,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 quoteIn);
    /// @notice Buys exactly these shares for at most `maxQuoteIn`.
    function buyExactShares(
        PoolKey calldata key,
        uint256 shares,
        uint256 maxQuoteIn,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 quoteIn);
    /// @notice kWh of one pool to kWh of another through their common quote, which never leaves the contract.
    function swapEnergy(
        PoolKey calldata from,
        PoolKey calldata into,
        uint256 energyIn,
        uint256 minEnergyOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 energyOut);
    /// @notice Adds at the pool's proportions of xs, ys and yt (so idle quote is paid for too), within both maxima. In shares, as `removeLiquidity`
    /// gives them back: proportions of a pool are proportions of shares, so adding reads no index. It works in a vintage that has ended, too, whose
    /// kWh are then worth nothing; what it takes, removal gives back.
    /// @param maxEnergyShares Token shares; ⌊energy / I⌋ are worth no more than `energy` whenever the call is mined, since I never rises.
    function addLiquidity(
        PoolKey calldata key,
        uint256 maxEnergyShares,
        uint256 maxQuote,
        uint256 minLiquidity,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 liquidity, uint256 energyShares, uint256 quote);
    /// @notice Adds with kWh alone: sells `energySold` of `energyIn` to the pool first, as `sellEnergy` does, and adds what that got with as much of
    /// the rest as it needs. What is left of the quote, if it is more than a liquidity share costs, goes to `to`, who gets the liquidity.
    /// @return liquidity Minted. @return energy Taken, µWh, ⌈⌉: at most `energyIn`.
    function addEnergyLiquidity(
        PoolKey calldata key,
        uint256 energyIn,
        uint256 energySold,
        uint256 minLiquidity,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 liquidity, uint256 energy);
    /// @notice Adds with quote alone: buys kWh from the pool with `quoteSpent` of `quoteIn` first, and adds them with as much of the rest as they
    /// need. What is left of the kWh, if it is more than a liquidity share costs, goes to `to`, who gets the liquidity.
    /// @return liquidity Minted. @return quote Taken, base units: at most `quoteIn`.
    function addQuoteLiquidity(
        PoolKey calldata key,
        uint256 quoteIn,
        uint256 quoteSpent,
        uint256 minLiquidity,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 liquidity, uint256 quote);
    /// @notice Removes liquidity. Reads no index and no oracle: it always works. kWh in shares.
    function removeLiquidity(
        PoolKey calldata key,
        uint256 liquidity,
        uint256 minEnergyShares,
        uint256 minQuote,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 energyShares, uint256 quote);
    /// @notice Moves idle quote of more than 2 % of what the curve needs out of the pool, to be claimed by those who are its providers now.
    /// @return quote Base units.
    function harvest(PoolKey calldata key) external returns (uint256 quote);
    /// @notice Pays the caller what harvests credited its liquidity with. Reads no index and no oracle. @return quote Base units.
    function claimHarvest(PoolKey calldata key, address to, Settlement settlement)
        external
        returns (uint256 quote);
    /// @notice Sells the pool up to `maxShares` for idle quote: at most the lot that has accrued (0.5 % of xs in 600 s) and what idle quote pays for,
    /// at min(spot, average) less a discount (2 % after a lot was taken, falling to 0.1 % in 600 s) and what is known to be lost.
    /// @dev Refused while the price has not stood for a second a tick (1e-5) between it and its average, and while trailing income is below λ/2.
    function recharge(
        PoolKey calldata key,
        uint256 maxShares,
        uint256 minQuoteOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 energyShares, uint256 quoteOut);
    /// @notice Mints the protocol's share of what fees earned since it was last collected, at the lower of the shares in force then and now: a raise
    /// never reaches back. @return liquidity Minted to the fee's recipient.
    function collectProtocolFee(PoolKey calldata key) external returns (uint256 liquidity);
    /// @notice When the kWh of a pool are worth nothing but the compensation that they carry, surrenders them and adds it to idle quote, which
    /// removal pays out. Anyone may. Only the pool's own reserve is touched: whoever has kWh in an internal balance withdraws and surrenders them.
    /// @dev Refused while the vintage trades, and while all of the pool's kWh are together a µWh or more, the least that can be retired or delivered.
    /// The least shares and quote that have the curve's price stay: ⌈xs/ys⌉ and max(1, ⌊ys/xs⌋). Refused too if the quote pays less than is due.
    /// @return quote Base units.
    function claimCompensation(PoolKey calldata key) external returns (uint256 quote);
    /// @notice Remembers earned growth, at most once a day, for the recharge's gate; harvest, recharge and collection do too.
    function checkpoint(PoolKey calldata key) external;
    /// @notice Moves a kWh token's shares (`max`: all) or a quote's base units into an internal balance.
    function deposit(address token, uint256 amount, address to) external;
    /// @notice And out of it (`max`: all); in a session beyond it too, as a loan until its end.
    function withdraw(address token, uint256 amount, address to) external;

    /// @notice The id of a pool: keccak256 of its key's two words; also the ERC-6909 id of its liquidity shares.
    function idOf(PoolKey calldata key) external pure returns (PoolId);
    /// @notice Reverts while the lock is held.
    function reservesOf(PoolId id) external view returns (Reserves memory);
    /// @notice Quote base units per kWh at the margin, WAD: ys / xs, scaled. Never an oracle. Reverts while the lock is held.
    function spotPrice(PoolKey calldata key) external view returns (uint256);
    /// @notice The average price as of now, quote base units per kWh, WAD: an exponential moving average of the logarithm with T = 1,800 s, of the
    /// prices that stood before each timestamp's first trade. Reverts while the lock is held.
    /// @dev Warning: a price held for a block moves it by 0.7 % of the difference, one held for half an hour by half of it.
    function emaPrice(PoolKey calldata key) external view returns (uint256);
    /// @notice What a provider can claim of harvests, base units. Reverts while the lock is held.
    function harvestOf(PoolKey calldata key, address account) external view returns (uint256);
    /// @notice What a pool's income is counted by. Reverts while the lock is held.
    function incomeOf(PoolId id) external view returns (Income memory);
    /// @notice What a recharge would find now. Reverts while the lock is held.
    function rechargeTerms(PoolKey calldata key) external view returns (RechargeTerms memory);
    /// @notice Quote that dissipation released to the liquidity providers, base units, ⌊⌋. Reverts while the lock is held.
    function idleQuote(PoolKey calldata key) external view returns (uint256);
}
