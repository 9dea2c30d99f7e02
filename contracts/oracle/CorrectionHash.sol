// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {ICorrectionRecords} from "./interfaces/ICorrectionRecords.sol";

/// @title Hashes of corrections
/// @notice What attesters sign of a correction, and the chain that a leaf's corrections form: whoever acts on the last one shows that it is the head's.
library CorrectionHash {
    bytes32 private constant TYPEHASH = keccak256(
        "Correction(bytes32 commitment,uint32 index,uint256 energy,uint256 flows,bytes32 profile,bytes32 reason,uint32 number)"
    );

    /// @notice EIP-712 struct hash.
    function hash(ICorrectionRecords.Correction calldata correction) internal pure returns (bytes32) {
        return keccak256(abi.encode(TYPEHASH, correction));
    }

    /// @notice The chain's head after a correction. @param head Before it.
    function next(bytes32 head, bytes32 correction) internal pure returns (bytes32) {
        return keccak256(abi.encode(head, correction));
    }
}
