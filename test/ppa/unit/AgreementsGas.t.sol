// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreements} from "../../../contracts/ppa/interfaces/IAgreements.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";

/// @notice Whole-transaction gas, printed with -vv. The release, compiled through the IR, signs for 175,000 between parties that the contract knows.
contract AgreementsGasTest is AgreementFixture {
    function _call(bytes memory data) private returns (uint256 used) {
        vm.cool(address(ppa));
        vm.cool(address(currency));
        used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        emit log_named_uint("calldata", used - 21_000);
        (bool ok,) = address(ppa).call(data);
        used += vm.lastCallGas().gasTotalUsed;
        assertTrue(ok);
    }

    function _sign(Agreement memory a) private returns (uint256) {
        (bytes memory ofSeller, bytes memory ofBuyer) = (by(seller, a), by(buyer, a));
        return _call(abi.encodeWithSelector(IAgreements.sign.selector, a, URI, ofSeller, ofBuyer));
    }

    function test_Sign_GasOfAFirstAgreementAndOfAnother() public {
        Agreement memory a = agreement();
        uint256 first = _sign(a);
        emit log_named_uint("sign, both parties new", first);
        Agreement memory b = agreement();
        uint256 second = _sign(b);
        emit log_named_uint("sign, both known", second);
        assertLe(first, 230_000);
        assertLe(second, 196_000);
    }
}
