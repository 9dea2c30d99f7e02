// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceSeries, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../../fixtures/PriceFixture.sol";

/// @notice Whole-transaction gas of a round's calls at its usual and at its largest, printed with -vv, as docs/prices.md says.
contract PriceIndexGasTest is PriceFixture {
    function setUp() public override {
        super.setUp();
        for (uint256 i = REPORTERS; i < 16; ++i) {
            (address reporter, uint256 key) = makeAddrAndKey(string.concat("reporter ", vm.toString(i)));
            keyOf[reporter] = key;
            reporters = withReporter(reporter);
        }
    }

    /// @dev A first report of a reporter in a series, which also holds its bond.
    function test_Gas_FourPeriodsThreeReports() public {
        (uint256 reporting, uint256 fixing, uint256 reading) = _measure(4, 3);
        emit log_named_uint("report", reporting);
        emit log_named_uint("fix", fixing);
        emit log_named_uint("finalPriceAt", reading);
        assertLt(reporting, 110_000);
        assertLt(fixing, 85_000);
        assertLt(reading, 20_000);
    }

    function test_Gas_ADayOfSixteenReports() public {
        (uint256 reporting, uint256 fixing, uint256 reading) = _measure(96, 16);
        emit log_named_uint("report", reporting);
        emit log_named_uint("fix", fixing);
        emit log_named_uint("finalPriceAt", reading);
        assertLt(reporting, 750_000);
        assertLt(fixing, 3_500_000);
        assertLt(reading, 20_000);
    }

    function _measure(uint8 periods, uint256 count)
        private
        returns (uint256 reporting, uint256 fixing, uint256 reading)
    {
        PriceSeries memory s = definition(false);
        s.name = "measured";
        s.periodsARound = periods;
        SeriesId id = open(s);
        uint256 length = uint256(periods) * 900;
        uint40 round = uint40(vm.getBlockTimestamp() / length) + 1;
        toOpen(id, round);
        for (uint256 i; i < count; ++i) {
            int64[] memory prices = new int64[](periods);
            for (uint256 k; k < periods; ++k) {
                // Of all orders, as real ones are.
                prices[k] = int64(uint64(uint256(keccak256(abi.encode(i, k))) % 1e9));
            }
            bytes memory signature = sign(id, round, i, prices);
            reporting = _call(abi.encodeCall(index.report, (id, round, uint8(i), prices, signature)));
        }
        toClose(id, round);
        fixing = _call(abi.encodeCall(index.fix, (id, round)));
        skip(1 hours);
        vm.cool(address(index));
        index.finalPriceAt(id, uint40((round + 1) * length));
        reading = vm.lastCallGas().gasTotalUsed;
    }

    function _call(bytes memory data) private returns (uint256 used) {
        vm.cool(address(index));
        used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        (bool ok,) = address(index).call(data);
        used += vm.lastCallGas().gasTotalUsed;
        assertTrue(ok);
    }
}
