// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {AMMMath} from "./AMMMath.sol";
import {CappedFee} from "./CappedFee.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {IncomeMath} from "./IncomeMath.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey, PoolKeyLib} from "./types/PoolKey.sol";
import {PoolState} from "./types/PoolState.sol";

/// @title What the market stores
/// @dev All of its storage is here, in `CappedFee` and in ERC6909's own places: the market's two pieces of code run on the same slots.
abstract contract MarketBooks is CappedFee {
    using PoolKeyLib for PoolKey;
    using SafeCastLib for uint256;

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

    function _requireOpen(address energy, uint256 index) internal pure {
        if (index <= END_OF_VINTAGE) revert IDissipativeAMM.VintageHasEnded(energy);
        if (index > AMMMath.WAD) revert IDissipativeAMM.UnsoundIndex(energy, index);
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

    // ——— income ———

    /// @dev Growth by fees alone so far, Q64.
    function _earned(Pool storage pool, PoolState state) internal view returns (uint256) {
        uint256 root = IncomeMath.rootOf(state.energyShares(), state.staticQuote());
        return IncomeMath.earnedOf(IncomeMath.growthOf(root, pool.liquidity), pool.activation);
    }

    /// @dev Begins to count a pool's income, from its opening.
    function _beginIncome(Pool storage pool, PoolState state) internal {
        (uint256 share,) = _fee();
        pool.activation = 1 << 64;
        uint256 earned = _earned(pool, state);
        pool.kept = earned.toUint104();
        pool.rechargedAt = (block.timestamp * IncomeMath.CLOCK).toUint48();
        (pool.older, pool.olderAt) = (_inQ48(earned), uint40(block.timestamp));
        (pool.newer, pool.newerAt) = (_inQ48(earned), uint40(block.timestamp));
        pool.share = uint24(share);
    }

    /// @dev Q64 in Q48, ⌊⌋. What no lane holds, growth beyond 2^24, is as much as the lane holds: then the recharge stays shut.
    function _inQ48(uint256 earned) internal pure returns (uint72) {
        earned >>= 16;
        return earned > type(uint72).max ? type(uint72).max : uint72(earned);
    }

    /// @dev Credits an account's liquidity with what was harvested since it last was: before that liquidity changes, and before a claim. Pools that
    /// were never harvested pay for a look at the accumulator.
    function _creditHarvests(PoolId id, address account, uint256 liquidity) internal {
        uint256 accumulator = _pools[id].accumulator;
        if (accumulator == 0) return;
        Credit storage credit = _credits[id][account];
        uint256 since = credit.accumulator;
        if (since == accumulator) return;
        unchecked {
            // The sum of all credits is below what was harvested: below 2^64 in each harvest.
            uint256 units = credit.units + IncomeMath.creditOf(liquidity, accumulator - since);
            (credit.accumulator, credit.units) = (uint128(accumulator), uint128(units));
        }
    }
}
