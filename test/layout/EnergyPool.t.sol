// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

/// @notice A pool is two pieces of code on the same slots: what one lacks the other answers, and both find every word where the
/// other puts it.
contract EnergyPoolLayoutTest is Test {
    string private _token;
    string private _office;
    mapping(string signature => bool) private _answered;

    function setUp() public {
        _token = _artifact("EnergyPool");
        _office = _artifact("PoolOffice");
    }

    function test_Layout_EveryCallOfTheInterfaceIsAnswered() public {
        string[] memory wanted = _calls(_artifact("IEnergyPool"));
        assertGt(wanted.length, 60);
        _note(_calls(_token));
        _note(_calls(_office));
        for (uint256 i; i < wanted.length; ++i) {
            assertTrue(_answered[wanted[i]], wanted[i]);
        }
    }

    /// @dev What the token's code answers never reaches the office's: it would be there for nothing.
    function test_Layout_NoCallIsAnsweredTwice() public {
        _note(_calls(_token));
        string[] memory rare = _calls(_office);
        assertGt(rare.length, 20);
        for (uint256 i; i < rare.length; ++i) {
            assertFalse(_answered[rare[i]], rare[i]);
        }
    }

    function test_Layout_BothFindEveryWordInTheSamePlace() public view {
        uint256 words;
        for (;; ++words) {
            string memory at = string.concat(".storageLayout.storage[", vm.toString(words), "]");
            bool exists = vm.keyExistsJson(_token, at);
            assertEq(vm.keyExistsJson(_office, at), exists, "as many words in both");
            if (!exists) break;
            assertEq(_word(_office, at), _word(_token, at));
        }
        assertGt(words, 8);
    }

    /// @dev Name, slot, offset and size. A type's own name carries a number of the compiler's run.
    function _word(string memory artifact, string memory at) private pure returns (string memory) {
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

    /// @dev Signatures of the functions that a contract or interface has.
    function _calls(string memory artifact) private pure returns (string[] memory) {
        return vm.parseJsonKeys(artifact, ".methodIdentifiers");
    }

    function _note(string[] memory calls) private {
        for (uint256 i; i < calls.length; ++i) {
            _answered[calls[i]] = true;
        }
    }

    function _artifact(string memory name) private view returns (string memory) {
        return vm.readFile(string.concat("out/", name, ".sol/", name, ".json"));
    }
}
