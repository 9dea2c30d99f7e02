// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";
import {ECDSA} from "solady/utils/ECDSA.sol";

import {DeviceKey, KeyKind} from "./types/Site.sol";

/// @title Signatures of metering devices on either curve
/// @notice secp256k1 for meters with an Ethereum stack, P-256 for the secure elements that most hardware carries.
library DeviceSignature {
    /// @dev ⌊n/2⌋ of secp256k1. Both s and n − s satisfy ECDSA; only the lower one is taken, so a signature has one form.
    uint256 private constant SECP256K1_HALF_N =
        0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @notice Whether the key can sign at all: a non-zero address for secp256k1, a point on the curve for P-256.
    function isValidKey(DeviceKey memory key) internal pure returns (bool) {
        if (key.kind == KeyKind.P256) return P256.isValidPublicKey(key.x, key.y);
        return key.x != 0 && uint256(key.x) <= type(uint160).max && key.y == 0;
    }

    /// @notice Whether `key` signed `digest`. secp256k1: 64 bytes (EIP-2098) or 65 (r‖s‖v); P-256: r‖s, 64 bytes. Low s on both.
    /// @dev P-256 goes to the precompile at 0x100 (EIP-7951) and, on a chain without it, to Solidity (about 200,000 gas): the
    /// answer is the same, never a silent "no". A device is a key, never a contract: no ERC-1271 here, even if code sits
    /// at a secp256k1 key's address.
    function isValid(DeviceKey memory key, bytes32 digest, bytes calldata signature)
        internal
        view
        returns (bool)
    {
        if (key.kind == KeyKind.P256) {
            if (signature.length != 64) return false;
            return P256.verify(digest, bytes32(signature[:32]), bytes32(signature[32:]), key.x, key.y);
        }
        if (signature.length != 64 && signature.length != 65) return false;
        uint256 s = uint256(bytes32(signature[32:64]));
        // EIP-2098 keeps the recovery bit in the highest bit of s.
        if (signature.length == 64) s &= type(uint256).max >> 1;
        if (s > SECP256K1_HALF_N) return false;
        address signer = ECDSA.tryRecoverCalldata(digest, signature);
        return signer != address(0) && bytes32(uint256(uint160(signer))) == key.x;
    }
}
