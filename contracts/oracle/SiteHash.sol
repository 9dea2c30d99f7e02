// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Capacities, DeviceKey} from "./types/Site.sol";

/// @title EIP-712 struct hashes of what is signed to the site registry
/// @dev Packed words (`Registers`) are signed as uint256, ids and enums as their underlying integers.
library SiteHash {
    bytes32 internal constant DEVICE_KEY = keccak256("DeviceKey(uint8 kind,bytes32 x,bytes32 y)");
    bytes32 internal constant CAPACITIES = keccak256(
        "Capacities(uint32 generationW,uint32 storageW,uint32 exportW,uint32 importW,uint32 storageWh)"
    );
    bytes32 internal constant ENROLMENT = keccak256(
        "Enrolment(address owner,DeviceKey key,uint16 technologies,bytes16 zone,uint40 commissioned,bytes32 location,uint256 nonce,uint256 deadline)DeviceKey(uint8 kind,bytes32 x,bytes32 y)"
    );
    bytes32 internal constant ACCREDITATION = keccak256(
        "Accreditation(uint64 site,Capacities capacities,address accreditor,uint256 nonce,uint256 deadline)Capacities(uint32 generationW,uint32 storageW,uint32 exportW,uint32 importW,uint32 storageWh)"
    );
    bytes32 internal constant ROTATION = keccak256(
        "Rotation(uint64 site,DeviceKey key,uint40 from,uint256 closingEnergy,uint256 closingFlows,uint256 openingEnergy,uint256 openingFlows,uint256 nonce,uint256 deadline)DeviceKey(uint8 kind,bytes32 x,bytes32 y)"
    );

    /// @notice Struct hash of a device key.
    function hash(DeviceKey calldata key) internal pure returns (bytes32) {
        return keccak256(abi.encode(DEVICE_KEY, key));
    }

    /// @notice Struct hash of capacities.
    function hash(Capacities calldata capacities) internal pure returns (bytes32) {
        return keccak256(abi.encode(CAPACITIES, capacities));
    }

    /// @notice Struct hash of an enrolment.
    function hash(ISiteRegistry.Enrolment calldata e) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                ENROLMENT,
                e.owner,
                hash(e.key),
                e.technologies,
                e.zone,
                e.commissioned,
                e.location,
                e.nonce,
                e.deadline
            )
        );
    }

    /// @notice Struct hash of an accreditation.
    function hash(ISiteRegistry.Accreditation calldata a) internal pure returns (bytes32) {
        return
            keccak256(
                abi.encode(ACCREDITATION, a.site, hash(a.capacities), a.accreditor, a.nonce, a.deadline)
            );
    }

    /// @notice Struct hash of a rotation.
    function hash(ISiteRegistry.Rotation calldata r) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                ROTATION,
                r.site,
                hash(r.key),
                r.from,
                r.closingEnergy,
                r.closingFlows,
                r.openingEnergy,
                r.openingFlows,
                r.nonce,
                r.deadline
            )
        );
    }
}
