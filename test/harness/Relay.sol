// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibCall} from "solady/utils/LibCall.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

/// @notice Calls another contract for whoever asks: with data that the transaction holds, or with data that was kept before and no later transaction tells.
contract Relay {
    address public kept;

    function relay(address target, bytes calldata data) external {
        LibCall.callContract(target, data);
    }

    function keep(bytes calldata data) external {
        kept = SSTORE2.write(data);
    }

    function relayKept(address target) external {
        LibCall.callContract(target, SSTORE2.read(kept));
    }
}
