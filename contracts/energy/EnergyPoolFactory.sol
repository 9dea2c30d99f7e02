// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {LibBytes} from "solady/utils/LibBytes.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {EnergyPool} from "./EnergyPool.sol";
import {PolicyLib} from "./PolicyLib.sol";
import {ICollateral} from "./interfaces/ICollateral.sol";
import {Policy} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {IIntake} from "./interfaces/IIntake.sol";
import {IReconciler} from "./interfaces/IReconciler.sol";
import {IRetirements} from "./interfaces/IRetirements.sol";

/// @title One pool a policy
/// @dev A pool is a contract of its own, not a proxy: a delegatecall on every transfer would cost more than the deployment saves. A
/// pool's creation code is more than one contract may hold (EIP-170), so the factory keeps its halves as the code of two others.
contract EnergyPoolFactory is IEnergyPoolFactory {
    /// @dev One slot. @param unpledgedAt When the last pledge ended, unix seconds.
    struct Pledge {
        address pool;
        uint40 unpledgedAt;
    }

    /// @inheritdoc IEnergyPoolFactory
    IEntitlements public immutable entitlements;
    /// @inheritdoc IEnergyPoolFactory
    IRetirements public immutable retirements;
    /// @inheritdoc IEnergyPoolFactory
    ICollateral public immutable collateral;
    /// @inheritdoc IEnergyPoolFactory
    IIntake public immutable intake;
    /// @inheritdoc IEnergyPoolFactory
    IReconciler public immutable reconciler;

    /// @inheritdoc IEnergyPoolFactory
    mapping(address pool => bool) public isPool;
    mapping(SiteId => Pledge) private _pledges;

    address private immutable FIRST_HALF;
    address private immutable SECOND_HALF;

    /// @param entitlements_ Which pools claim from. @param retirements_ Who may burn for a retirement. @param collateral_ Where stakes are.
    /// @param intake_ The other ways into pools. @param reconciler_ Who sets λ. All but the first may be deployed later, at these addresses.
    constructor(
        IEntitlements entitlements_,
        IRetirements retirements_,
        ICollateral collateral_,
        IIntake intake_,
        IReconciler reconciler_
    ) {
        entitlements = entitlements_;
        retirements = retirements_;
        collateral = collateral_;
        intake = intake_;
        reconciler = reconciler_;
        bytes memory code = type(EnergyPool).creationCode;
        FIRST_HALF = SSTORE2.write(LibBytes.slice(code, 0, code.length / 2));
        SECOND_HALF = SSTORE2.write(LibBytes.slice(code, code.length / 2));
    }

    /// @inheritdoc IEnergyPoolFactory
    function createPool(Policy calldata policy) external returns (address pool) {
        bytes32 policyHash = PolicyLib.hash(policy);
        bytes memory code = _creationCode(policy);
        pool = Create2.computeAddress(policyHash, keccak256(code));
        require(!isPool[pool], PoolExists(pool));
        isPool[pool] = true;
        emit PoolCreated(pool, policyHash, policy);
        Create2.deploy(0, policyHash, code);
    }

    /// @inheritdoc IEnergyPoolFactory
    function pledge(SiteId site) external returns (uint40 unpledgedAt) {
        require(isPool[msg.sender], NotPool(msg.sender));
        Pledge storage present = _pledges[site];
        require(present.pool == address(0), PledgedElsewhere(site, present.pool));
        present.pool = msg.sender;
        return present.unpledgedAt;
    }

    /// @inheritdoc IEnergyPoolFactory
    function unpledge(SiteId site) external {
        require(isPool[msg.sender], NotPool(msg.sender));
        Pledge storage present = _pledges[site];
        require(present.pool == msg.sender, PledgedElsewhere(site, present.pool));
        (present.pool, present.unpledgedAt) = (address(0), uint40(block.timestamp));
    }

    /// @inheritdoc IEnergyPoolFactory
    function pledgedTo(SiteId site) external view returns (address pool) {
        return _pledges[site].pool;
    }

    /// @inheritdoc IEnergyPoolFactory
    function poolOf(Policy calldata policy) external view returns (address) {
        return Create2.computeAddress(PolicyLib.hash(policy), keccak256(_creationCode(policy)));
    }

    function _creationCode(Policy calldata policy) private view returns (bytes memory) {
        return bytes.concat(SSTORE2.read(FIRST_HALF), SSTORE2.read(SECOND_HALF), abi.encode(policy));
    }
}
