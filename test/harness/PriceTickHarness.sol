// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AMMMath} from "../../contracts/market/AMMMath.sol";
import {PriceTick} from "../../contracts/market/PriceTick.sol";

/// @notice PriceTick and the carry fee behind a call, one case or many: the other side of the differential tests.
contract PriceTickHarness {
    struct Case {
        uint256 xs;
        uint256 ys;
        int256 ema;
        uint256 elapsed;
        uint256 unit;
        uint256 gap;
        uint256 rate;
        uint256 residence;
        uint256 cap;
    }

    struct Result {
        int256 tick;
        int256 emaAfter;
        uint256 price;
        uint256 factorBelow;
        uint256 carryFee;
    }

    function many(Case[] calldata cases) external pure returns (Result[] memory results) {
        results = new Result[](cases.length);
        for (uint256 i; i < cases.length; i++) {
            Case calldata c = cases[i];
            int256 tick = PriceTick.tickOf(c.xs, c.ys);
            results[i] = Result(
                tick,
                PriceTick.emaAfter(c.ema, tick, c.elapsed),
                PriceTick.priceAt(c.ema, c.unit),
                PriceTick.factorBelow(c.gap),
                AMMMath.carryFee(c.rate, c.residence, c.cap)
            );
        }
    }

    function tickOf(uint256 xs, uint256 ys) external pure returns (int256) {
        return PriceTick.tickOf(xs, ys);
    }

    /// @notice What tickOf costs, in gas and a little more.
    function gasOfTick(uint256 xs, uint256 ys) external view returns (uint256 spent, int256 tick) {
        spent = gasleft();
        tick = PriceTick.tickOf(xs, ys);
        spent -= gasleft();
    }

    function elapsedSince(uint256 lastTrade, uint256 time) external pure returns (uint256) {
        return PriceTick.elapsedSince(lastTrade, time);
    }
}
