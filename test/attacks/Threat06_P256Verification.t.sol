// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {DeviceKey, KeyKind, SiteId} from "../../contracts/oracle/types/Site.sol";
import {SiteFixture} from "../fixtures/SiteFixture.sol";

/// @notice Threat 6: a P-256 check that passes or fails silently. Every test runs with the precompile of the chain, without one
/// (calls to 0x100 return nothing) and with one that answers zero to everything; the verdicts must not differ.
/// @dev Under FOUNDRY_PROFILE=prague the EVM itself has no precompile: the script runs this file there too.
contract Threat06_P256Verification is SiteFixture {
    address private constant PRECOMPILE = address(0x100);
    uint256 private constant N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551;

    // RFC 6979, A.2.5: the key, and the signature of SHA-256("sample"), whose s is the higher one.
    uint256 private constant PRIVATE_KEY = 0xC9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721;
    bytes32 private constant X = 0x60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6;
    bytes32 private constant Y = 0x7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299;
    bytes32 private constant R = 0xEFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716;
    uint256 private constant HIGH_S = 0xF7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8;
    bytes32 private digest = sha256("sample");

    Vm.Wallet private owner;
    SiteId private site;

    function setUp() public override {
        super.setUp();
        owner = vm.createWallet("owner");
        ISiteRegistry.Enrolment memory e = enrolmentOf(owner.addr, DeviceKey(KeyKind.P256, X, Y));
        bytes32 enrolment = enrolmentDigest(e);
        site = registry.enrol(e, signWithP256(PRIVATE_KEY, enrolment), signWith(owner, enrolment));
    }

    modifier onEveryChain() {
        _;
        vm.mockCall(PRECOMPILE, bytes(""), bytes(""));
        _;
        vm.clearMockedCalls();
        vm.mockCall(PRECOMPILE, bytes(""), abi.encode(0));
        _;
    }

    function test_Threat06_TheProfilesDifferInThePrecompile() public view {
        bool absent = keccak256(bytes(vm.envOr("FOUNDRY_PROFILE", string("default")))) == keccak256("prague");
        bytes memory call = abi.encodePacked(digest, R, bytes32(N - HIGH_S), X, Y);
        (bool success, bytes memory answer) = PRECOMPILE.staticcall(call);
        assertTrue(success);
        assertEq(answer, absent ? bytes("") : abi.encode(1));
    }

    function test_Threat06_AValidSignatureIsAcceptedWithAndWithoutPrecompile() public onEveryChain {
        assertTrue(_verify(R, N - HIGH_S));
    }

    function test_Threat06_AnInvalidSignatureIsRefusedWithAndWithoutPrecompile() public onEveryChain {
        assertFalse(_verify(R, (N - HIGH_S) ^ 1));
        assertFalse(_verify(bytes32(uint256(R) ^ 1), N - HIGH_S));
        assertFalse(
            registry.isDeviceSignature(site, 1, sha256("another"), abi.encodePacked(R, bytes32(N - HIGH_S)))
        );
    }

    function test_Threat06_HighSIsRefused() public onEveryChain {
        assertFalse(_verify(R, HIGH_S));
    }

    function test_Threat06_ZeroOrTooLargeROrSIsRefused() public onEveryChain {
        assertFalse(_verify(0, N - HIGH_S));
        assertFalse(_verify(R, 0));
        assertFalse(_verify(0, 0));
        assertFalse(_verify(bytes32(N), N - HIGH_S));
        assertFalse(_verify(R, N));
        assertFalse(_verify(R, type(uint256).max));
    }

    function test_Threat06_OtherLengthsAreRefused() public onEveryChain {
        bytes memory good = abi.encodePacked(R, bytes32(N - HIGH_S));
        assertFalse(registry.isDeviceSignature(site, 1, digest, ""));
        assertFalse(registry.isDeviceSignature(site, 1, digest, abi.encodePacked(R)));
        assertFalse(registry.isDeviceSignature(site, 1, digest, abi.encodePacked(good, uint8(0))));
        assertFalse(registry.isDeviceSignature(site, 1, digest, abi.encodePacked(good, good)));
    }

    function test_Threat06_APointOffTheCurveCannotEnrol() public onEveryChain {
        _expectInvalidKey(X, bytes32(uint256(Y) ^ 1));
        _expectInvalidKey(0, 0);
        // The same point with coordinates above the field's size.
        _expectInvalidKey(bytes32(type(uint256).max), Y);
    }

    function test_Threat06_ASecp256k1SignatureDoesNotPassForP256() public onEveryChain {
        Vm.Wallet memory same = vm.createWallet(PRIVATE_KEY);
        (, bytes32 r, bytes32 s) = vm.sign(same.privateKey, digest);
        assertFalse(_verify(r, uint256(s)));
    }

    function _verify(bytes32 r, uint256 s) private view returns (bool) {
        return registry.isDeviceSignature(site, 1, digest, abi.encodePacked(r, bytes32(s)));
    }

    function _expectInvalidKey(bytes32 x, bytes32 y) private {
        DeviceKey memory key = DeviceKey(KeyKind.P256, x, y);
        ISiteRegistry.Enrolment memory e = enrolmentOf(owner.addr, key);
        bytes memory byOwner = signWith(owner, enrolmentDigest(e));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidDeviceKey.selector, key));
        registry.enrol(e, abi.encodePacked(R, bytes32(N - HIGH_S)), byOwner);
    }
}
