// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Agreement} from "../types/Terms.sol";
import {IAgreementTypes} from "./IAgreementTypes.sol";

/// @title Agreements from commercial operation to their end
/// @notice What a `PowerAgreements` does with a document that is in force. Whoever calls brings that document.
interface IAgreementLife is IAgreementTypes {
    // ——— commercial operation ———

    /// @notice Counts periods in which plants of an agreement produced, each once, in whatever order their days are shown. Anyone may call.
    function prove(uint256 id, Agreement calldata agreement, Production[] calldata evidence) external;
    /// @notice Begins commercial operation: likewise, and then every plant must have produced in enough periods and their accredited capacities be enough.
    /// What the seller owes for delay and missing capacity is written down. The seller's collateral must be posted. Anyone may call.
    function activate(uint256 id, Agreement calldata agreement, Production[] calldata evidence) external;

    // ——— force majeure and ends ———

    /// @notice A party declares force majeure. @param document Hash of its notice.
    function suspend(uint256 id, Agreement calldata agreement, bytes32 document) external;
    /// @notice The other party denies it: its declarer then cannot terminate for it alone.
    function contest(uint256 id, Agreement calldata agreement, bytes32 document) external;
    /// @notice The declarer ends its suspension.
    function resume(uint256 id, Agreement calldata agreement) external;
    /// @notice Both parties end a suspension.
    function resumeByConsent(
        Agreement calldata agreement,
        Consent calldata consent,
        bytes calldata sellerSignature,
        bytes calldata buyerSignature
    ) external;
    /// @notice A party terminates an agreement that is not in operation after its longstop, or suspended for longer than it says.
    function terminate(uint256 id, Agreement calldata agreement) external;
    /// @notice A party terminates because the other is in default: invoices are unpaid after their days of grace that neither its account nor its collateral can pay, or a call for
    /// collateral was not met in time. One that is in default itself cannot.
    function terminateForDefault(uint256 id, Agreement calldata agreement) external;
    /// @notice Whether a party is in default now, as `terminateForDefault` sees it.
    function isInDefault(uint256 id, address party) external view returns (bool);
    /// @notice Both parties terminate.
    function terminateByConsent(
        Agreement calldata agreement,
        Consent calldata consent,
        bytes calldata sellerSignature,
        bytes calldata buyerSignature
    ) external;
    /// @notice Ends an agreement whose time is over. Anyone may call.
    function expire(uint256 id, Agreement calldata agreement) external;

    // ——— entitlements ———

    /// @notice Puts an entitlement that this contract holds to the service of an agreement. It must be of a listed plant, its register and share, have
    /// begun or begin with the agreement, and last as long. One entitlement serves one agreement; a plant has one at a time. Anyone may call where the
    /// site's owner is a party; else that owner alone: or whoever lists somebody's plant in an agreement of his own could take what was granted for another.
    /// @dev One that would outlast the agreement is ended with it at once, unless suspensions extend the agreement.
    function bind(uint256 id, Agreement calldata agreement, uint256 entitlement) external;
    /// @notice Ends an entitlement whose agreement has ended, or no longer lists its plant. Anyone may call.
    function release(uint256 id, Agreement calldata agreement, uint256 entitlement) external;
    /// @notice The owner of a site takes back an entitlement that serves no agreement.
    function withdraw(uint256 entitlement) external;
}
