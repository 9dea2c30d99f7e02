// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Register} from "../../contracts/oracle/types/Registers.sol";
import {IAgreementTypes} from "../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../fixtures/AgreementFixture.sol";

/// @notice The agreements are several pieces of code on the same slots, and their words stay where they are: read by hand.
contract PowerAgreementsLayoutTest is AgreementFixture {
    string[30] private _golden = [
        "_statuses in slot 0 at byte 0, bytes 32",
        "_amendments in slot 1 at byte 0, bytes 32",
        "_ends in slot 2 at byte 0, bytes 32",
        "_damages in slot 3 at byte 0, bytes 32",
        "_suspensions in slot 4 at byte 0, bytes 32",
        "_nonces in slot 5 at byte 0, bytes 32",
        "_produced in slot 6 at byte 0, bytes 32",
        "_counted in slot 7 at byte 0, bytes 32",
        "_entitlements in slot 8 at byte 0, bytes 32",
        "_serves in slot 9 at byte 0, bytes 32",
        "_months in slot 10 at byte 0, bytes 32",
        "_days in slot 11 at byte 0, bytes 32",
        "_parcels in slot 12 at byte 0, bytes 32",
        "_gaps in slot 13 at byte 0, bytes 32",
        "_owners in slot 14 at byte 0, bytes 32",
        "_buyers in slot 15 at byte 0, bytes 32",
        "_currencies in slot 16 at byte 0, bytes 32",
        "_ledgers in slot 17 at byte 0, bytes 32",
        "_claims in slot 18 at byte 0, bytes 32",
        "_disputes in slot 19 at byte 0, bytes 32",
        "_securities in slot 20 at byte 0, bytes 32",
        "_standings in slot 21 at byte 0, bytes 32",
        "_years in slot 22 at byte 0, bytes 32",
        "_reported in slot 23 at byte 0, bytes 32",
        "_yearBills in slot 24 at byte 0, bytes 32",
        "_accounts in slot 25 at byte 0, bytes 32",
        "_nominations in slot 26 at byte 0, bytes 32",
        "_windows in slot 27 at byte 0, bytes 32",
        "_restated in slot 28 at byte 0, bytes 32",
        "_delivered in slot 29 at byte 0, bytes 32"
    ];

    function test_Layout_AllPiecesFindEveryWordInTheSamePlace() public view {
        string[11] memory names = [
            "PowerAgreements",
            "AgreementSettlement",
            "AgreementVolumes",
            "AgreementWaiting",
            "AgreementBilling",
            "AgreementCredit",
            "AgreementAvailability",
            "AgreementYears",
            "AgreementRestatements",
            "AgreementDeliveries",
            "AgreementLife"
        ];
        for (uint256 n; n < names.length; n++) {
            string memory artifact = vm.readFile(string.concat("out/", names[n], ".sol/", names[n], ".json"));
            for (uint256 i; i < _golden.length; i++) {
                assertEq(_word(artifact, i), _golden[i], names[n]);
            }
            string memory next = string.concat(".storageLayout.storage[", vm.toString(_golden.length), "]");
            assertFalse(vm.keyExistsJson(artifact, next), "no word more");
        }
    }

    /// @dev Name, slot, offset and size. A type's own name carries a number of the compiler's run.
    function _word(string memory artifact, uint256 i) private pure returns (string memory) {
        string memory at = string.concat(".storageLayout.storage[", vm.toString(i), "]");
        string memory type_ = vm.parseJsonString(artifact, string.concat(at, ".type"));
        string memory size = string.concat(".storageLayout.types['", type_, "'].numberOfBytes");
        return string.concat(
            vm.parseJsonString(artifact, string.concat(at, ".label")),
            " in slot ",
            vm.parseJsonString(artifact, string.concat(at, ".slot")),
            " at byte ",
            vm.toString(vm.parseJsonUint(artifact, string.concat(at, ".offset"))),
            ", bytes ",
            vm.parseJsonString(artifact, size)
        );
    }

    function _load(uint256 slot) private view returns (uint256) {
        return uint256(vm.load(address(ppa), bytes32(slot)));
    }

    function _in(uint256 mapping_, uint256 key) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(key, mapping_)));
    }

    function test_Layout_AnAgreementIsOneWordAndItsReceivable() public {
        Agreement memory a = agreement();
        a.nonce = 300;
        uint256 id = open(a);
        uint256 word = _load(_in(0, id));
        assertEq(address(uint160(word)), buyer.addr, "bits 0-159 buyer");
        assertEq((word >> 160) & 0xff, uint256(IAgreementTypes.State.ACTIVE), "bits 160-167 state");
        assertEq((word >> 168) & type(uint40).max, vm.getBlockTimestamp(), "bits 168-207 signed");
        assertEq(word >> 208, a.terms.life.start, "bits 208-247 operates from");
        for (uint256 mapping_ = 1; mapping_ < 5; ++mapping_) {
            assertEq(_load(_in(mapping_, id)), 0, "nothing else");
        }
        uint256 ofBuyer = _in(5, uint160(buyer.addr));
        assertEq(_load(uint256(keccak256(abi.encode(1, ofBuyer)))), 1 << 44, "a bit a nonce");
    }

    function test_Layout_AmendmentsSuspensionsAndEnds() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        Agreement memory next = following(id, a);
        next.terms.price.discount = 1;
        amend(id, a, next);
        uint256 at = uint256(keccak256(abi.encode(_in(1, id))));
        assertEq(_load(_in(1, id)), 1);
        assertEq(bytes32(_load(at)), digestOf(next));
        assertEq(_load(at + 1), ppa.amendmentsOf(id)[0].from, "bits 0-39 from");
        vm.prank(seller.addr);
        life.suspend(id, next, 0);
        uint256 word = _load(uint256(keccak256(abi.encode(_in(4, id)))));
        assertEq(word & type(uint40).max, ppa.suspensionsOf(id)[0].from, "bits 0-39 from");
        assertEq(word >> 120, 1, "bits 120-127 by the seller");
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(next, c, signWith(seller, digest), signWith(buyer, digest));
        word = _load(_in(2, id));
        assertEq(word & 0xff, uint256(IAgreementTypes.Ending.CONSENT), "bits 0-7 why");
        assertEq(word >> 8, ppa.endOf(id).at, "bits 8-47 at");
    }

    function test_Layout_EntitlementsByPlace() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint256 entitlement = grant(4000, 0);
        life.bind(id, a, entitlement);
        uint256 place = uint256(keccak256(abi.encode(id, plant.id, Register.DIRECT_EXPORT)));
        assertEq(_load(_in(8, place)), entitlement);
        assertEq(_load(_in(9, entitlement)), id);
    }
}
