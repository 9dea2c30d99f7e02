// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {IUnlockCallback} from "../../contracts/market/interfaces/IUnlockCallback.sol";

interface IApprove {
    function approve(address spender, uint256 amount) external returns (bool);
}

/// @notice Whoever opens sessions in tests: does what it is told inside one, or without one, and keeps every answer.
contract SessionOwner is IUnlockCallback {
    struct Step {
        address target;
        bytes data;
        /// What fails is skipped instead of undoing everything.
        bool mayFail;
    }

    IDissipativeAMM public immutable amm;
    bool[] public done;
    bytes[] public answers;

    constructor(IDissipativeAMM amm_) {
        amm = amm_;
    }

    function approve(address token) external {
        IApprove(token).approve(address(amm), type(uint256).max);
    }

    function inSession(Step[] calldata steps) external {
        amm.unlock(abi.encode(steps));
    }

    function outside(Step[] calldata steps) external {
        _do(steps);
    }

    function unlockCallback(bytes calldata data) external {
        require(msg.sender == address(amm), "only the market");
        _do(abi.decode(data, (Step[])));
    }

    function _do(Step[] memory steps) private {
        delete done;
        delete answers;
        for (uint256 i; i < steps.length; i++) {
            (bool ok, bytes memory answer) = steps[i].target.call(steps[i].data);
            if (!ok && !steps[i].mayFail) {
                assembly {
                    revert(add(answer, 0x20), mload(answer))
                }
            }
            done.push(ok);
            answers.push(answer);
        }
    }
}
