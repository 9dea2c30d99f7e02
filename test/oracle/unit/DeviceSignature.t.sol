// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OwnerAccount} from "../../fixtures/OwnerAccount.sol";
import {SiteFixture} from "../../fixtures/SiteFixture.sol";

/// @notice secp256k1 devices; P-256 is in Threat06_P256Verification.
contract DeviceSignatureTest is SiteFixture {
    uint256 private constant N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    bytes32 private constant DIGEST = keccak256("a reading");
    Home private home;
    uint8 private v;
    bytes32 private r;
    bytes32 private s;

    function setUp() public override {
        super.setUp();
        home = enrolHome("alice");
        (v, r, s) = vm.sign(home.device.privateKey, DIGEST);
    }

    function test_Secp256k1_65BytesAndEip2098() public view {
        uint256 parities; // a bit for each recovery bit seen: EIP-2098 keeps it in s
        for (uint256 i; i < 8; ++i) {
            bytes32 digest = keccak256(abi.encode(i));
            (uint8 v_, bytes32 r_, bytes32 s_) = vm.sign(home.device.privateKey, digest);
            parities |= 1 << (v_ - 27);
            bytes32 compact = bytes32(uint256(s_) | (uint256(v_ - 27) << 255));
            assertTrue(registry.isDeviceSignature(home.id, 1, digest, abi.encodePacked(r_, s_, v_)));
            assertTrue(registry.isDeviceSignature(home.id, 1, digest, abi.encodePacked(r_, compact)));
        }
        assertEq(parities, 3);
    }

    function test_Secp256k1_TheHigherSIsNotAnotherSignature() public view {
        bytes32 high = bytes32(N - uint256(s));
        uint8 flipped = v == 27 ? 28 : 27;
        assertEq(ecrecover(DIGEST, flipped, r, high), home.device.addr, "plain ECDSA takes it");
        assertFalse(_verify(abi.encodePacked(r, high, flipped)));
    }

    function test_Secp256k1_OtherBytesAreRefused() public view {
        assertFalse(_verify(""));
        assertFalse(_verify(abi.encodePacked(r)));
        assertFalse(_verify(abi.encodePacked(r, s, v, uint8(0))));
        assertFalse(_verify(abi.encodePacked(r, s, v == 27 ? uint8(28) : uint8(27))));
        assertFalse(_verify(abi.encodePacked(r, s, uint8(v - 27))));
        assertFalse(_verify(abi.encodePacked(bytes32(0), s, v)));
        assertFalse(_verify(abi.encodePacked(r, bytes32(0), v)));
        assertFalse(_verify(new bytes(65)));
    }

    /// @dev A device is a key. Code at its address (EIP-7702) must not decide what the meter said.
    function test_Secp256k1_CodeAtTheKeysAddressHasNoSay() public {
        address other = makeAddr("other");
        (, uint256 otherKey) = makeAddrAndKey("other");
        vm.etch(home.device.addr, address(new OwnerAccount(other)).code);
        assertTrue(_verify(abi.encodePacked(r, s, v)));
        (uint8 ov, bytes32 or, bytes32 os) = vm.sign(otherKey, DIGEST);
        assertFalse(_verify(abi.encodePacked(or, os, ov)));
    }

    function _verify(bytes memory signature) private view returns (bool) {
        return registry.isDeviceSignature(home.id, 1, DIGEST, signature);
    }
}
