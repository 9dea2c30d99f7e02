// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Agreement} from "../types/Terms.sol";
import {IAgreementTypes} from "./IAgreementTypes.sol";
import {IAgreementValues} from "./IAgreementValues.sol";
import {IBillingTypes} from "./IBillingTypes.sol";

/// @title Collateral, and what it is for
/// @notice Each party posts what the terms ask for; whoever does not when called is in default. Invoices unpaid after their days of grace are paid from it.
interface IAgreementCredit is IAgreementTypes, IBillingTypes {
    event CollateralPosted(uint256 indexed id, address indexed party, address indexed payer, uint256 amount);
    event CollateralCalled(
        uint256 indexed id, address indexed party, uint256 amount, uint256 target, uint256 dueAt
    );
    event CollateralReleased(uint256 indexed id, address indexed party, address to, uint256 amount);
    /// @notice Invoices of the party were paid from its collateral.
    event CollateralTaken(uint256 indexed id, address indexed party, uint256 amount);

    error CallIsOpen(uint256 id, address party, uint256 dueAt);
    error NothingToCall(uint256 id, address party, uint256 posted, uint256 needed);
    error CollateralHeld(uint256 id, address party, uint256 posted, uint256 needed);
    error ValuedAlready(uint256 id, address party, uint32 period);
    error NotCleared(uint256 id, uint256 clearedAt);
    error YearsOpen(uint256 id, uint256 closed, uint256 needed);
    error DamagesBilled(uint256 id);
    error NoDamages(uint256 id);
    error NotEndedByDefault(uint256 id, Ending why);
    error AlreadyClosedOut(uint256 id);
    error NoTerminationPayment(uint256 id);
    error CurveNotDecided(uint256 id, bytes32 series, uint32 period);

    // ——— collateral ———

    /// @notice Posts collateral of a party, from the caller. A call that it meets is closed. @return received What arrived.
    function postCollateral(uint256 id, Agreement calldata agreement, address party, uint256 amount)
        external
        returns (uint256 received);
    /// @notice Calls a party for the collateral that is missing; it has the terms' cure time to post it. Without a forward series that is what the terms ask for, likewise until a first
    /// curve is final; with one, by what its default would cost (PPA-17), once for each final curve. Anyone may call; while a call is open there is no other. @return amount Base units.
    function callCollateral(uint256 id, Agreement calldata agreement, address party)
        external
        returns (uint256 amount);
    /// @notice Takes back what is posted beyond what is needed: while the agreement lives what the terms ask for, and then whatever is unpaid or not billed, once every
    /// month of it can be closed, and every contract year of it is. @param amount Base units; the greatest number: all that is free.
    function releaseCollateral(uint256 id, Agreement calldata agreement, uint256 amount, address to)
        external
        returns (uint256 released);
    /// @notice Pays a party's invoices that are unpaid after their days of grace, from its account and then from its collateral. Anyone may call. @return taken From the collateral.
    function enforce(uint256 id, address party) external returns (uint256 taken);

    // ——— damages and the end ———

    /// @notice Bills the seller for delay and missing capacity (PPA-20), once; delay only up to the lifetime cap where it counts to that. Anyone may call. @return amount Base units.
    function billDamages(uint256 id, Agreement calldata agreement) external returns (uint256 amount);
    /// @notice Bills the termination payment of an agreement that ended by default (PPA-18), once, without days of grace: the scheduled amount, or what the months to come are worth by the forward
    /// curve of the end, or the last final one at most twelve reference periods before. Where there is none nothing is billed, 90 days after the end. Anyone may call. @return amount Base units;
    /// positive: the buyer owes it.
    function closeOut(uint256 id, Agreement calldata agreement) external returns (int256 amount);

    // ——— views ———

    /// @notice A party's collateral.
    function securityOf(uint256 id, address party) external view returns (Security memory);
    /// @notice What a party's default would cost the other (PPA-17): unpaid, not billed, and what the months to come are worth to the other.
    /// @return period Of the forward curve; zero and nothing where there is no final one.
    /// @return exposure Base units.
    function exposureOf(uint256 id, Agreement calldata agreement, address party)
        external
        view
        returns (uint32 period, uint256 exposure);
    /// @notice What computes the worth of months to come.
    function values() external view returns (IAgreementValues);
    /// @notice What of an agreement is billed once, and whether it is.
    function standingOf(uint256 id) external view returns (Standing memory);
}
