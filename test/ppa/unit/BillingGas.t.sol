// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {BillingFixture} from "../../fixtures/BillingFixture.sol";

/// @notice Gas of a month's life as calls, everything cold, printed with -vv; without what calldata and a transaction cost.
contract BillingGasTest is BillingFixture {
    function _measured(string memory what, address from, bytes memory data, uint256 most) private {
        vm.cool(address(ppa));
        vm.cool(address(currency));
        vm.prank(from);
        (bool ok,) = address(ppa).call(data);
        assertTrue(ok, what);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        emit log_named_uint(what, used);
        assertLe(used, most, what);
    }

    function test_Gas_OfAMonth() public {
        Agreement memory a = document();
        for (uint256 i; i < 2; ++i) {
            settle(JULY + i, 1000e6);
            vm.warp(startOf(JULY + i + 1));
            _measured("close", address(this), abi.encodeCall(billing.closeMonth, (id, a, JULY + i)), 260_000);
            vm.warp(vm.getBlockTimestamp() + 14 days);
            _measured("pay", buyer.addr, abi.encodeCall(billing.pay, (id, a, buyer.addr, 1000e6)), 240_000);
            _measured(
                "claim",
                address(this),
                abi.encodeCall(billing.claimFor, (address(currency), seller.addr)),
                70_000
            );
        }
    }
}
