// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AgreementLife} from "../../../contracts/ppa/AgreementLife.sol";
import {AgreementSettlement} from "../../../contracts/ppa/AgreementSettlement.sol";
import {PowerAgreements} from "../../../contracts/ppa/PowerAgreements.sol";
import {IAgreementPart} from "../../../contracts/ppa/interfaces/IAgreementPart.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";

/// @notice Agreements are several pieces of code that must be one contract.
contract AgreementPartsTest is AgreementFixture {
    function test_Parts_StandOnTheSameEntitlements() public {
        AgreementLife last = new AgreementLife(entitlements);
        AgreementSettlement next = new AgreementSettlement(address(last), dayPrices);
        PowerAgreements built = new PowerAgreements(address(next));
        assertEq(address(last.entitlements()), address(entitlements));
        assertEq(address(next.entitlements()), address(entitlements));
        assertEq(address(built.entitlements()), address(entitlements));
        assertEq(built.settlement(), address(next));
    }

    function test_Constructor_RevertWhen_NotAPart() public {
        address[2] memory given = [address(0xbeef), address(registry)];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAgreementPart.NotAPart.selector, given[i]));
            new AgreementSettlement(given[i], dayPrices);
            vm.expectRevert(abi.encodeWithSelector(IAgreementPart.NotAPart.selector, given[i]));
            new PowerAgreements(given[i]);
        }
    }

    /// @dev A call that no piece knows ends with the last one's refusal.
    function test_Fallback_RevertWhen_NoPieceKnowsTheCall() public {
        (bool ok, bytes memory given) = address(ppa).call(abi.encodeWithSignature("unknown()"));
        assertFalse(ok);
        assertEq(given.length, 0);
    }
}
