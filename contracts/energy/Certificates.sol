// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "./interfaces/IRetirements.sol";

/// @title Certificates of retirement
/// @dev A hash under a number, written once: there is nothing that could be transferred, altered or taken back.
abstract contract Certificates is IRetirements {
    uint256 private _certificateCount;
    mapping(uint256 certificate => bytes32) private _certificates;

    /// @inheritdoc IRetirements
    function verify(Certificate calldata certificate) external view returns (bool) {
        return _certificates[certificate.id] == keccak256(abi.encode(certificate));
    }

    /// @dev Gives a certificate its number, stores its hash and logs its parts.
    function _issue(Certificate memory certificate) internal returns (uint256 id) {
        id = ++_certificateCount;
        certificate.id = id;
        bytes memory parts = abi.encode(certificate);
        _certificates[id] = keccak256(parts);
        // emit CertificateIssued(id, certificate.pool, certificate.beneficiary, certificate): its data are the bytes just hashed, and
        // encoding them again would cost as much as a slot.
        bytes32 selector = CertificateIssued.selector;
        (address pool, address beneficiary) = (certificate.pool, certificate.beneficiary);
        assembly ("memory-safe") {
            log4(add(parts, 32), mload(parts), selector, id, pool, beneficiary)
        }
    }
}
