// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {AMMMath} from "./AMMMath.sol";
import {CappedFee} from "./CappedFee.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {IncomeMath} from "./IncomeMath.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey, PoolKeyLib} from "./types/PoolKey.sol";
import {MAX_ENERGY_SHARES, MAX_QUOTE, PoolState} from "./types/PoolState.sol";

/// @title What the market stores
/// @dev All of its storage is here, in `CappedFee` and in ERC6909's own places: the market's two pieces of code run on the same slots.
abstract contract MarketBooks is CappedFee {
    using PoolKeyLib for PoolKey;
    using FixedPointMathLib for uint256;

    /// @dev A pool's slots. A: `state`, all that a trade reads and writes. B: what liquidity reads and writes besides, with `accumulator`, the
    /// harvested quote of a liquidity share, internal units in Q64. C and D are read by what they serve alone. C: earned growth at the last collection of
    /// the protocol fee and by how much recharges raised growth, both Q64; the recharge's clock, 1/256 s. D: two checkpoints of earned growth, Q48, at
    /// least a day apart, and the protocol's share since the last collection, ppm.
    struct Pool {
        PoolState state;
        uint128 liquidity;
        uint128 accumulator;
        uint104 kept;
        uint104 activation;
        uint48 rechargedAt;
        uint72 older;
        uint40 olderAt;
        uint72 newer;
        uint40 newerAt;
        uint24 share;
    }

    /// @dev A provider's part in harvests. @param accumulator The pool's up to which it was credited. @param units Credited and not claimed.
    struct Credit {
        uint128 accumulator;
        uint128 units;
    }

    /// @dev ⌊e^(−13.8)⌋, WAD: at or below it the vintage has ended. Cheaper than asking the token twice, and it also stops a zero index.
    uint256 internal constant END_OF_VINTAGE = 1_015_631_471_002;
    /// @dev The protocol's share of growth is never more, ppm.
    uint256 internal constant MAX_PROTOCOL_SHARE = 200_000;

    mapping(PoolId id => Pool) internal _pools;
    mapping(PoolId id => mapping(address account => Credit)) internal _credits;

    /// @param controller Who sets the protocol's share; zero: it never has one.
    constructor(address controller) CappedFee(MAX_PROTOCOL_SHARE, controller) {}

    // ——— the index ———

    /// @dev A token's index, of a vintage that still trades.
    function _openIndex(address energy) internal view returns (uint256 index) {
        index = EnergyTokenLib.indexOf(energy);
        _requireOpen(energy, index);
    }

    /// @dev One comparison for an index that is right: END_OF_VINTAGE < index ≤ WAD.
    function _requireOpen(address energy, uint256 index) internal pure {
        unchecked {
            if (index - (END_OF_VINTAGE + 1) >= AMMMath.WAD - END_OF_VINTAGE) _refuse(energy, index);
        }
    }

    function _refuse(address energy, uint256 index) private pure {
        if (index <= END_OF_VINTAGE) revert IDissipativeAMM.VintageHasEnded(energy);
        revert IDissipativeAMM.UnsoundIndex(energy, index);
    }

    /// @dev A state whose curve the index still covers: then no payout can exceed yt.
    function _requireCovered(PoolState state, PoolKey calldata key, uint256 index) internal pure {
        if (!AMMMath.covered(state.staticQuote(), state.totalQuote(), index)) {
            revert IDissipativeAMM.UnsoundIndex(key.energyToken(), index);
        }
    }

    // ——— slot A ———

    function _load(Pool storage pool, PoolId id) internal view returns (PoolState state) {
        state = pool.state;
        if (!state.exists()) revert IDissipativeAMM.UnknownPool(id);
    }

    /// @dev Writes reserves that changed; amounts are below 2^200, so what fits is what was meant.
    function _store(Pool storage pool, PoolId id, PoolState state, int256 dxs, int256 dys, int256 dyt)
        internal
    {
        (bool fits, PoolState next) = state.shifted(dxs, dys, dyt);
        if (!fits) revert IDissipativeAMM.ReserveOverflow(id);
        pool.state = next;
    }

    /// @dev ⌊energy / I⌋; what no lane holds becomes a number that no lane holds, without overflow.
    function _toSharesSaturated(uint256 energy, uint256 index) internal pure returns (uint256) {
        return AMMMath.toSharesDown(energy.min(MAX_ENERGY_SHARES + 1), index);
    }

    /// @dev Whole internal units in base units, likewise.
    function _toUnitsSaturated(uint256 quote, uint256 unit) internal pure returns (uint256) {
        return quote.rawDiv(unit).min(MAX_QUOTE + 1);
    }

    // ——— income ———

    /// @dev Growth by fees alone so far, Q64.
    function _earned(Pool storage pool, PoolState state) internal view returns (uint256) {
        uint256 root = IncomeMath.rootOf(state.energyShares(), state.staticQuote());
        return IncomeMath.earnedOf(IncomeMath.growthOf(root, pool.liquidity), pool.activation);
    }

    /// @dev Q64 in Q48, ⌊⌋. What no lane holds, growth beyond 2^24, is as much as the lane holds: then the recharge stays shut.
    function _inQ48(uint256 earned) internal pure returns (uint72) {
        earned >>= 16;
        return earned > type(uint72).max ? type(uint72).max : uint72(earned);
    }

    /// @dev Credits an account's liquidity with what was harvested since it last was: before that liquidity changes, and before a claim.
    /// @param accumulator The pool's.
    function _creditHarvests(PoolId id, uint256 accumulator, address account, uint256 liquidity) internal {
        Credit storage credit = _credits[id][account];
        uint256 since = credit.accumulator;
        if (since == accumulator) return;
        unchecked {
            // The sum of all credits is below what was harvested: below 2^64 in each harvest.
            uint256 units = credit.units + IncomeMath.creditOf(liquidity, accumulator - since);
            // forge-lint: disable-next-line(unsafe-typecast)
            (credit.accumulator, credit.units) = (uint128(accumulator), uint128(units));
        }
    }
}
