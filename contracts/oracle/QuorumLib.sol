// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {Quorum} from "./types/Measurement.sol";
import {ECDSA} from "solady/utils/ECDSA.sol";

/// @title Quorums: k of n members, and their signatures
library QuorumLib {
    /// @dev A bitmap of signers then takes 32 bits, and no loop over members is longer.
    uint256 internal constant MAX_MEMBERS = 32;

    /// @notice keccak256(abi.encode(threshold, members)).
    function idOf(Quorum calldata quorum) internal pure returns (bytes32) {
        return keccak256(abi.encode(quorum.threshold, quorum.members));
    }

    /// @notice Reverts unless 1 ≤ k ≤ n ≤ 32 and the members ascend.
    function requireValid(Quorum calldata quorum) internal pure {
        uint256 count = quorum.members.length;
        bool valid = quorum.threshold != 0 && quorum.threshold <= count && count <= MAX_MEMBERS;
        // Strictly ascending from zero: nobody twice, and nobody whose signature is a failed recovery.
        address last;
        for (uint256 i; valid && i < count; ++i) {
            valid = quorum.members[i] > last;
            last = quorum.members[i];
        }
        require(valid, IMeterOracle.InvalidQuorum(quorum.threshold, count));
    }

    /// @notice Reverts unless at least k different members signed. A member that calls signs by that, with an empty signature: a
    /// contract, such as a network's receiver, has no key.
    function requireSigned(
        bytes32 digest,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) internal view {
        uint256 valid;
        for (uint256 i; i < quorum.members.length; ++i) {
            if ((signers >> i) & 1 == 0) continue;
            // Every set bit takes one signature, by that very member: a member can neither be counted twice nor signed for.
            require(valid < signatures.length, IMeterOracle.SignersMismatch(signers, signatures.length));
            address member = quorum.members[i];
            require(
                (member == msg.sender && signatures[valid].length == 0)
                    || ECDSA.tryRecoverCalldata(digest, signatures[valid]) == member,
                IMeterOracle.InvalidAttesterSignature(i, member)
            );
            ++valid;
        }
        require(
            valid == signatures.length && signers >> quorum.members.length == 0,
            IMeterOracle.SignersMismatch(signers, signatures.length)
        );
        require(valid >= quorum.threshold, IMeterOracle.QuorumNotMet(valid, quorum.threshold));
    }

    /// @notice Reverts unless the quorum attests the fleet now, and, of a bonded set, unless the bonds of all its signers count.
    /// @return set The fleet's: the id of a bonded set, or of the quorum itself.
    function requireInForce(
        IMeterOracle oracle,
        IAttesterBonds bonds,
        uint32 fleet,
        Quorum calldata quorum,
        uint256 signers
    ) internal view returns (bytes32 set) {
        bytes32 given = idOf(quorum);
        set = oracle.fleetOf(fleet).quorumId;
        if (given == set) return set;
        bytes32 expected = set;
        // A direct fleet has no attesters, an unbonded one no set.
        try bonds.setOf(set) returns (IAttesterBonds.SetInfo memory info) {
            expected = info.quorumId;
            require(
                signers & ~uint256(info.bonded) == 0,
                IAttesterBonds.SignersNotBonded(set, signers, info.bonded)
            );
        } catch {}
        require(given == expected, IMeterOracle.WrongQuorum(fleet, given, expected));
    }
}
