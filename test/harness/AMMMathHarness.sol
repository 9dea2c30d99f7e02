// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AMMMath} from "../../contracts/market/AMMMath.sol";
import {PoolState} from "../../contracts/market/types/PoolState.sol";

/// @notice AMMMath behind a call, many cases at once: the other side of the differential tests.
contract AMMMathHarness {
    struct Case {
        uint256 xs;
        uint256 ys;
        uint256 yt;
        uint256 supply;
        uint256 fee;
        uint256 index;
        uint256 amount;
        uint256 other;
        uint256 loss;
    }

    struct Result {
        uint256[2] sellExactIn;
        uint256[2] sellExactOut;
        uint256[2] buyExactIn;
        uint256[2] buyExactOut;
        uint256 liquidityFor;
        uint256[3] costOf;
        uint256[3] proceedsOf;
        uint256 idle;
        uint256 spot;
        uint256 firstLiquidity;
    }

    /// @notice Every formula on every case, `amount` shares or quote, `other` quote or liquidity; `loss` below 1e6.
    function many(Case[] calldata cases) external pure returns (Result[] memory results) {
        results = new Result[](cases.length);
        for (uint256 i; i < cases.length; i++) {
            _trades(cases[i], results[i]);
            _liquidity(cases[i], results[i]);
        }
    }

    function _trades(Case calldata c, Result memory r) internal pure {
        (r.sellExactIn[0], r.sellExactIn[1]) =
            AMMMath.sellExactIn(c.xs, c.ys, c.amount, c.fee, c.loss, c.index);
        (r.sellExactOut[0], r.sellExactOut[1]) =
            AMMMath.sellExactOut(c.xs, c.ys, c.other, c.fee, c.loss, c.index);
        (r.buyExactIn[0], r.buyExactIn[1]) = AMMMath.buyExactIn(c.xs, c.ys, c.other, c.fee, c.index);
        if (c.amount < c.xs) {
            (r.buyExactOut[0], r.buyExactOut[1]) = AMMMath.buyExactOut(c.xs, c.ys, c.amount, c.fee, c.index);
        }
    }

    function _liquidity(Case calldata c, Result memory r) internal pure {
        (, PoolState state) = PoolState.wrap(0).shifted(int256(c.xs), int256(c.ys), int256(c.yt));
        r.liquidityFor = AMMMath.liquidityFor(c.xs, c.yt, c.supply, c.amount, c.other);
        (r.costOf[0], r.costOf[1], r.costOf[2]) = AMMMath.costOf(state, c.supply, r.liquidityFor);
        uint256 part = c.other % c.supply;
        (r.proceedsOf[0], r.proceedsOf[1], r.proceedsOf[2]) = AMMMath.proceedsOf(state, c.supply, part);
        r.idle = AMMMath.idle(c.ys, c.yt, c.index);
        r.spot = AMMMath.spot(c.xs, c.ys, 1);
        r.firstLiquidity = AMMMath.firstLiquidity(c.xs, c.ys);
    }
}
