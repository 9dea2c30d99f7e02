// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {PolicyLib} from "./PolicyLib.sol";
import {ICollateral} from "./interfaces/ICollateral.sol";
import {ICreationCode} from "./interfaces/ICreationCode.sol";
import {Policy} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {IIntake} from "./interfaces/IIntake.sol";
import {IReconciler} from "./interfaces/IReconciler.sol";
import {IRetirements} from "./interfaces/IRetirements.sol";

/// @title One pool a policy
/// @dev A pool is a contract of its own, not a proxy: a delegatecall on every transfer would cost more than the deployment saves. Its rarer
/// calls run from an office that is made with it, for the same policy.
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

    /// @dev The policy of each pool, abi-encoded, as the code of a contract of its own.
    mapping(address pool => address) private _policies;

    ICreationCode private immutable POOL_CODE;
    ICreationCode private immutable OFFICE_CODE;

    /// @param entitlements_ Which pools claim from. @param retirements_ Who may burn for a retirement. @param collateral_ Where stakes are.
    /// @param intake_ The other ways into pools. @param reconciler_ Who sets λ. These may be deployed later, at these addresses.
    /// @param poolCode Creation code of `EnergyPool`. @param officeCode Of `PoolOffice`.
    constructor(
        IEntitlements entitlements_,
        IRetirements retirements_,
        ICollateral collateral_,
        IIntake intake_,
        IReconciler reconciler_,
        ICreationCode poolCode,
        ICreationCode officeCode
    ) {
        entitlements = entitlements_;
        retirements = retirements_;
        collateral = collateral_;
        intake = intake_;
        reconciler = reconciler_;
        POOL_CODE = poolCode;
        OFFICE_CODE = officeCode;
    }

    /// @inheritdoc IEnergyPoolFactory
    function createPool(Policy calldata policy) external returns (address pool) {
        bytes32 policyHash = PolicyLib.hash(policy);
        (bytes memory poolCode, bytes memory officeCode) = _creationCodes(policy, policyHash);
        pool = Create2.computeAddress(policyHash, keccak256(poolCode));
        require(!isPool[pool], PoolExists(pool));
        isPool[pool] = true;
        _policies[pool] = SSTORE2.write(abi.encode(policy));
        emit PoolCreated(pool, policyHash, policy);
        Create2.deploy(0, policyHash, officeCode);
        Create2.deploy(0, policyHash, poolCode);
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
        bytes32 policyHash = PolicyLib.hash(policy);
        (bytes memory poolCode,) = _creationCodes(policy, policyHash);
        return Create2.computeAddress(policyHash, keccak256(poolCode));
    }

    /// @inheritdoc IEnergyPoolFactory
    function policyOf(address pool) external view returns (Policy memory) {
        require(isPool[pool], NotPool(pool));
        return abi.decode(SSTORE2.read(_policies[pool]), (Policy));
    }

    /// @dev With constructor arguments. The pool's names its office, whose address follows from the policy.
    function _creationCodes(Policy calldata policy, bytes32 policyHash)
        private
        view
        returns (bytes memory poolCode, bytes memory officeCode)
    {
        bytes memory encoded = abi.encode(policy);
        officeCode = bytes.concat(OFFICE_CODE.code(), encoded);
        address office = Create2.computeAddress(policyHash, keccak256(officeCode));
        poolCode = bytes.concat(POOL_CODE.code(), abi.encode(policy, office));
    }
}
