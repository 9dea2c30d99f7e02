// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Batch} from "./types/Measurement.sol";

/// @title What names a batch
library BatchHash {
    bytes32 private constant BATCH_TYPEHASH = keccak256(
        "Batch(uint32 fleet,uint40 periodEnd,uint32 revision,uint32 leafCount,bytes32 root,uint256 sums,bytes32 dataHash,bytes32 previous)"
    );

    /// @notice EIP-712 struct hash: its commitment.
    function hash(Batch calldata batch) internal pure returns (bytes32) {
        return keccak256(abi.encode(BATCH_TYPEHASH, batch));
    }
}
