// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IArbitrable} from "../../arbitration/interfaces/IArbitrable.sol";
import {IArbitrator} from "../../arbitration/interfaces/IArbitrator.sol";
import {IEvidence} from "../../arbitration/interfaces/IEvidence.sol";
import {Agreement} from "../types/Terms.sol";
import {IAgreementTypes} from "./IAgreementTypes.sol";
import {IBillingTypes} from "./IBillingTypes.sol";

/// @title Disputed invoices
/// @notice Whoever owes an invoice can dispute any part of it that is unpaid, before the arbitrator that the terms name. The disputed amount is put up by the debtor and held here: nobody gains time by
/// disputing. All else of the invoice, and all other invoices, stay as they are. The ruling moves what was held; interest follows it.
/// @dev ERC-792 and ERC-1497. Rulings: 1, it is owed; 2, it is not; 0, the arbitrator refuses, and what was billed is owed.
interface IAgreementDisputes is IAgreementTypes, IBillingTypes, IArbitrable, IEvidence {
    /// @notice What is put before the arbitrator. @param index Of the invoice, among the debtor's. @param amount Of it, base units. @param extraData The arbitrator's, as agreed
    /// (`parties.arbitration` is its keccak256; none: empty). @param uri The document's. @param evidence Address of what the debtor says.
    struct Case {
        uint256 index;
        uint256 amount;
        bytes extraData;
        string uri;
        string evidence;
    }

    /// @notice A dispute. @param id Of the agreement. @param debtor Whose invoice. @param index Of it. @param daysLate Whole days past due when it was disputed. @param open Whether it
    /// is not decided. @param amount Disputed, base units, held here while it is open.
    struct Disputed {
        uint256 id;
        address debtor;
        uint32 index;
        uint24 daysLate;
        bool open;
        uint128 amount;
    }

    /// @notice A dispute is over. @param owed Whether the amount was owed. @param interest By which the invoice's late interest is more (owed) or less, numerator over 360 · 1e18.
    event DisputeDecided(
        IArbitrator indexed arbitrator, uint256 indexed disputeID, bool owed, uint256 interest
    );

    error NoArbitrator(uint256 id);
    error WrongArbitration(bytes32 given, bytes32 agreed);
    error WrongCost(uint256 sent, uint256 cost);
    error DisputedAboveUnpaid(uint256 id, address debtor, uint256 index, uint256 amount, uint256 unpaid);
    error DisputeExists(address arbitrator, uint256 disputeID);
    error UnknownDispute(address arbitrator, uint256 disputeID);
    error DisputeIsOver(address arbitrator, uint256 disputeID);
    error UnknownRuling(uint256 ruling);
    error NotConcerned(uint256 id, address caller);
    error NotDueYet(uint256 id, uint256 due);

    /// @notice The caller disputes a part of an invoice of its own, and sends the arbitrator's cost with the call. The amount is taken from its account here.
    /// @return disputeID The arbitrator's.
    function dispute(uint256 id, Agreement calldata agreement, Case calldata case_)
        external
        payable
        returns (uint256 disputeID);
    /// @notice Gives in. The debtor: the amount is owed. Whoever is owed it, once it is due: it is not. What the arbitrator says later changes nothing.
    function concede(IArbitrator arbitrator, uint256 disputeID) external;
    /// @notice Appeals a ruling, with the arbitrator's cost for that. By the debtor, either party or whoever holds the receivable: arbitrators take appeals from this contract alone.
    function appeal(IArbitrator arbitrator, uint256 disputeID, bytes calldata extraData) external payable;
    /// @notice Submits evidence. By the same.
    function submitEvidence(IArbitrator arbitrator, uint256 disputeID, string calldata evidence) external;

    /// @notice A dispute by its arbitrator and that one's id; zeros where there is none.
    function disputeOf(IArbitrator arbitrator, uint256 disputeID) external view returns (Disputed memory);
    /// @notice The number under which evidence of a dispute is told.
    function evidenceGroupOf(IArbitrator arbitrator, uint256 disputeID) external pure returns (uint256);
}
