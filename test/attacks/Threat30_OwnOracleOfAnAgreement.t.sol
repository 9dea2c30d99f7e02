// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementTypes} from "../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../fixtures/AgreementFixture.sol";

/// @notice Threat 30: a seller that chooses who attests its plant, and who accredits it.
contract Threat30_OwnOracleOfAnAgreementTest is AgreementFixture {
    uint256 private constant NOON = 0xff << 48;

    /// @dev The plant is in a fleet of attesters that the buyer did not agree to.
    function test_Threat30_OperationShownByOtherAttesters() public {
        Agreement memory a = planned();
        bytes32 own = a.terms.parties.attesters;
        a.terms.parties.attesters = keccak256("attesters that the buyer knows");
        uint256 id = open(a);
        toNextDay(18 hours);
        IAgreementTypes.Production[] memory evidence = one(evidenceOf(NOON));
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementTypes.WrongAttesters.selector, crew.fleet, own, a.terms.parties.attesters
            )
        );
        life.activate(id, a, evidence);
    }

    function test_Threat30_CapacitySignedByAnotherAccreditor() public {
        Agreement memory a = planned();
        a.terms.parties.accreditor = makeAddr("accreditor whom the buyer knows");
        uint256 id = open(a);
        toNextDay(18 hours);
        IAgreementTypes.Production[] memory evidence = one(evidenceOf(NOON));
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementTypes.WrongAccreditor.selector,
                plant.id,
                accreditor.addr,
                a.terms.parties.accreditor
            )
        );
        life.activate(id, a, evidence);
    }
}
