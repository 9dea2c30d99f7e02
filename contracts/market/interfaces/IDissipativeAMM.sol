// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PoolId, PoolKey} from "../types/PoolKey.sol";
import {IPermits} from "./IPermits.sol";
import {ISessions} from "./ISessions.sol";

/// @title The market for a good that melts
/// @notice Constant product in the frame that melts with the token: reserves are kept as static amounts xs = x / I (token shares) and
/// ys = y / I (quote), I = e^(−Λ) of the token. Waiting leaves xs, ys and the price y/x = ys/xs unchanged; what the curve no longer needs,
/// idle(t) = yt − ys·I(t), belongs to the liquidity providers and is derived, never stored.
/// @dev One slot a pool: xs u80 | ys u64 | yt u64 | emaTick i24 | lastTrade u24. Amounts of kWh are energy (µWh) at the call's index, of quote
/// its base units; `type(uint256).max` sells all of the caller's kWh. Liquidity shares are ERC-6909, id = pool id; internal balances are
/// ERC-6909 too, id = token address (kWh in shares, quote in base units). Rounding favours the pool. A quote that rebases is not supported: what
/// it adds belongs to nobody, what it takes is missing from the last to leave.
interface IDissipativeAMM is ISessions, IPermits {
    /// @notice A pool's reserves. @param energyShares xs. @param staticQuote ys, internal units / I. @param totalQuote yt, internal units.
    /// @param liquidity Supply of liquidity shares.
    struct Reserves {
        uint256 energyShares;
        uint256 staticQuote;
        uint256 totalQuote;
        uint256 liquidity;
    }

    event PoolInitialized(PoolId indexed id, address indexed energy, address indexed quote, PoolKey key);
    /// @param energyShares To the pool if positive. @param quote Base units, to the pool if positive. Who paid and who received is in the logs
    /// of the tokens, or of the internal balances, and is not paid for twice.
    event Swapped(PoolId indexed id, int256 energyShares, int256 quote);
    /// @param liquidity Minted; the ERC-6909 log before names the caller and the receiver. @param quote Base units.
    event LiquidityAdded(PoolId indexed id, uint256 liquidity, uint256 energyShares, uint256 quote);
    /// @param liquidity Burned; the ERC-6909 log before names the caller. @param quote Base units.
    event LiquidityRemoved(PoolId indexed id, uint256 liquidity, uint256 energyShares, uint256 quote);

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
    /// @dev Fee and carry cap together at most half of the input. Until the carry fee exists, τ and its cap must be zero: a pool does not
    /// advertise what it does not charge.
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
    /// @notice Adds at the pool's proportions of xs, ys and yt (so idle quote is paid for too), within both maxima.
    function addLiquidity(
        PoolKey calldata key,
        uint256 maxEnergy,
        uint256 maxQuote,
        uint256 minLiquidity,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external returns (uint256 liquidity, uint256 energy, uint256 quote);
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
    /// @notice Quote that dissipation released to the liquidity providers, base units, ⌊⌋. Reverts while the lock is held.
    function idleQuote(PoolKey calldata key) external view returns (uint256);
}
