// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IncomeMath} from "../../contracts/market/IncomeMath.sol";

/// @notice IncomeMath behind a call, many cases at once: the other side of the differential tests.
contract IncomeMathHarness {
    struct Case {
        uint256 xs;
        uint256 ys;
        uint256 yt;
        uint256 supply;
        uint256 index;
        uint256 kept;
        uint256 activation;
        uint256 share;
        uint256 shares;
        uint256 since;
        uint256 time;
        uint256 factor;
        uint256 loss;
        uint256 rate;
        uint256 liquidity;
    }

    struct Result {
        uint256 root;
        uint256 growth;
        uint256 earned;
        uint256 protocolLiquidity;
        bool harvestable;
        uint256[2] harvest;
        uint256 credit;
        uint256 accrued;
        uint256 lot;
        uint256 discount;
        uint256 clock;
        uint256[2] recharge;
        uint256 activationAfter;
        bool incomeSuffices;
    }

    /// @notice Every formula on every case. `idle` is yt − min(yt, ⌈ys·I⌉); `shares` recharged are taken modulo the lot plus one.
    function many(Case[] calldata cases) external pure returns (Result[] memory results) {
        results = new Result[](cases.length);
        for (uint256 i; i < cases.length; i++) {
            _income(cases[i], results[i]);
            _recharge(cases[i], results[i]);
        }
    }

    function _income(Case calldata c, Result memory r) internal pure {
        r.root = IncomeMath.rootOf(c.xs, c.ys);
        r.growth = IncomeMath.growthOf(r.root, c.supply);
        r.earned = IncomeMath.earnedOf(r.growth, c.activation);
        r.protocolLiquidity =
            IncomeMath.protocolLiquidity(c.supply, c.kept, r.earned, c.share, c.ys, c.yt, c.index);
        uint256 active = (c.ys * c.index + 1e18 - 1) / 1e18;
        uint256 idle = c.yt > active ? c.yt - active : 0;
        r.harvestable = IncomeMath.harvestable(idle, c.yt);
        (r.harvest[0], r.harvest[1]) = IncomeMath.harvestOf(idle, c.supply);
        r.credit = IncomeMath.creditOf(c.liquidity, r.harvest[0]);
        r.incomeSuffices = IncomeMath.incomeSuffices(c.kept, r.earned, c.rate, c.time);
    }

    function _recharge(Case calldata c, Result memory r) internal pure {
        r.accrued = IncomeMath.accruedTime(c.since, c.time);
        r.lot = IncomeMath.lotOf(c.xs, r.accrued);
        r.discount = IncomeMath.discountAt(r.accrued);
        uint256 shares = c.shares % (r.lot + 1);
        if (r.lot != 0) r.clock = IncomeMath.clockAfter(r.accrued, shares, r.lot, c.time);
        (r.recharge[0], r.recharge[1]) =
            IncomeMath.rechargeOf(c.xs, c.ys, shares, c.index, c.factor, r.discount, c.loss);
        r.activationAfter = IncomeMath.activationAfter(
            c.activation, r.root, IncomeMath.rootOf(c.xs + shares, c.ys + r.recharge[0])
        );
    }
}
