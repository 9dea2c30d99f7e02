// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IEntitlements} from "../../oracle/interfaces/IEntitlements.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {ICollateral} from "./ICollateral.sol";
import {Policy} from "./IEnergyPool.sol";
import {IIntake} from "./IIntake.sol";
import {IReconciler} from "./IReconciler.sol";
import {IRetirements} from "./IRetirements.sol";

/// @title One pool a policy
interface IEnergyPoolFactory {
    event PoolCreated(address indexed pool, bytes32 indexed policyHash, Policy policy);

    error PoolExists(address pool);
    error NotPool(address caller);
    error PledgedElsewhere(SiteId site, address pool);

    /// @notice Deploys the pool of a policy by CREATE2; its address depends on the policy alone.
    function createPool(Policy calldata policy) external returns (address pool);
    /// @notice The address that a policy has, deployed or not.
    function poolOf(Policy calldata policy) external view returns (address);
    /// @notice The policy of a pool; reverts with NotPool.
    function policyOf(address pool) external view returns (Policy memory);
    /// @notice Whether this factory deployed a pool at the address.
    function isPool(address pool) external view returns (bool);
    /// @notice A pool marks a site as its own; a site is pledged to one pool at a time.
    /// @return unpledgedAt When its last pledge ended, unix seconds, zero if there was none: discharge up to then may have released
    /// that pledge's liability, so the new one counts from a later leaf.
    function pledge(SiteId site) external returns (uint40 unpledgedAt);
    /// @notice A pool frees a site of its own; reverts with PledgedElsewhere for any other.
    function unpledge(SiteId site) external;
    /// @notice The pool that a site is pledged to, zero if none.
    function pledgedTo(SiteId site) external view returns (address);
    /// @notice Where its pools claim green charge.
    function entitlements() external view returns (IEntitlements);
    /// @notice The only contract that may burn its pools' tokens for a retirement.
    function retirements() external view returns (IRetirements);
    /// @notice Where stakes are, and shortfalls are cured.
    function collateral() external view returns (ICollateral);
    /// @notice The other ways into its pools.
    function intake() external view returns (IIntake);
    /// @notice Who sets λ by measurement.
    function reconciler() external view returns (IReconciler);
}
