// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceLens} from "../../../contracts/lens/PriceLens.sol";
import {IPriceLens} from "../../../contracts/lens/interfaces/IPriceLens.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {PriceIndex} from "../../../contracts/oracle/PriceIndex.sol";
import {IPriceIndex} from "../../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceSeries, PriceStatus, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {MarketTest} from "../../market/MarketTest.sol";

contract PriceLensTest is MarketTest {
    PriceIndex internal prices;
    PriceLens internal lens;
    SeriesId internal series;
    address[] internal reporters;
    uint256[] internal keys;

    function setUp() public override {
        super.setUp();
        open();
        prices = new PriceIndex();
        lens = new PriceLens(prices, amm);
        PriceSeries memory s;
        s.name = "day ahead";
        (s.currency, s.bondToken, s.bond) = (address(usd), address(usd), 1e6);
        (s.exponent, s.quorum, s.periodsARound, s.revealTime) = (-3, 3, 4, 30 minutes);
        for (uint256 i; i < 3; ++i) {
            _add(string.concat("reporter ", vm.toString(i)));
        }
        s.reporters = reporters;
        series = prices.openSeries(s);
        usd.mint(address(this), 3e6);
        usd.approve(address(prices), ALL);
        for (uint8 i; i < 3; ++i) {
            prices.deposit(series, i, 1e6);
        }
    }

    /// @dev 0.19 USD: 190,000 base units, 190,000,000 units of the series.
    function test_Compare_BothInOneUnit() public {
        uint40 end = _fixAt(190_000_000);
        IPriceLens.Comparison memory shown = lens.compare(series, end, key);
        assertEq(shown.time, vm.getBlockTimestamp());
        assertEq(abi.encode(shown.index), abi.encode(prices.priceAt(series, end)));
        assertEq(uint8(shown.index.status), uint8(PriceStatus.FINAL));
        assertEq(shown.indexPrice, 190_000e18);
        assertEq(shown.marketPrice, amm.emaPrice(key));
        assertApproxEqRel(shown.marketPrice, 200_000e18, 1e15);
    }

    function test_Compare_NegativeAndNone() public {
        uint40 end = _fixAt(-50_000_001);
        assertEq(lens.compare(series, end, key).indexPrice, -50_000.001e18);
        IPriceLens.Comparison memory shown = lens.compare(series, end + 3600, key);
        assertEq(uint8(shown.index.status), uint8(PriceStatus.OPEN));
        assertEq(shown.indexPrice, 0);
    }

    function test_Compare_RevertWhen_TheTokensDiffer() public {
        PoolKey memory other = keyOf(address(kwh), address(heat), FEE, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IPriceLens.CurrencyDiffers.selector, address(usd), address(heat))
        );
        lens.compare(series, 900, other);
        other = keyOf(address(heat), address(usd), FEE, 0);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.UnknownPool.selector, amm.idOf(other)));
        lens.compare(series, 900, other);
        SeriesId none = SeriesId.wrap(keccak256("none"));
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.UnknownSeries.selector, none));
        lens.compare(none, 900, key);
    }

    /// @dev However far a trade moves the market, spot and average, the index does not hear of it.
    function test_Threat12_TheMarketsPriceNeverVotes() public {
        uint40 end = _fixAt(190_000_000);
        uint256 before = lens.compare(series, end, key).marketPrice;
        buy(bob, 100_000 * USD);
        wait(1 hours);
        IPriceLens.Comparison memory shown = lens.compare(series, end, key);
        assertGt(shown.marketPrice, 10 * before);
        assertEq(shown.indexPrice, 190_000e18);
        assertEq(prices.finalPriceAt(series, end), 190_000_000);
    }

    function _fixAt(int64 price) private returns (uint40 end) {
        uint40 round = uint40(vm.getBlockTimestamp() / 3600) + 1;
        vm.warp(uint256(round) * 3600);
        int64[] memory each = new int64[](4);
        (each[0], each[1], each[2], each[3]) = (price, price, price, price);
        bytes32 digest = prices.reportDigest(series, round, each);
        for (uint8 i; i < 3; ++i) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[i], digest);
            prices.report(series, round, i, each, abi.encodePacked(r, s, v));
        }
        vm.warp(prices.windowsOf(series, round).closes);
        prices.fix(series, round);
        return (round + 1) * 3600;
    }

    function _add(string memory name) private {
        (address reporter, uint256 secret) = makeAddrAndKey(name);
        reporters.push(reporter);
        keys.push(secret);
        for (uint256 i = reporters.length - 1; i != 0 && reporters[i - 1] > reporters[i]; --i) {
            (reporters[i], reporters[i - 1]) = (reporters[i - 1], reporters[i]);
            (keys[i], keys[i - 1]) = (keys[i - 1], keys[i]);
        }
    }
}
