// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IArbitrable} from "./IArbitrable.sol";
import {IArbitrator} from "./IArbitrator.sol";

/// @title One account's arbitration
/// @notice For parties who trust one arbitrator, a lawyer or an institution, and for tests of what depends on any. Its owner rules; a ruling can be appealed, to the same owner, for some
/// time, each appeal at twice the cost of the one before it, and then anyone has it executed. What is not ruled on in time is refused, and costs the owner its fee.
interface IReferenceArbitrator is IArbitrator {
    /// @notice A dispute. @param arbitrable Whose. @param ruling As it stands. @param until Waiting: when a ruling is overdue. Appealable: when it no longer can be
    /// appealed. Unix seconds. @param choices Rulings there are. @param appeals So far. @param paid Wei, of its cost and its appeals.
    struct Case {
        IArbitrable arbitrable;
        uint40 until;
        DisputeStatus status;
        uint8 appeals;
        uint32 choices;
        uint32 ruling;
        uint128 paid;
    }

    /// @notice @param fee Wei. @param rulingTime Seconds to rule in. @param appealTime Seconds to appeal in. @param mostAppeals Of one dispute.
    struct Procedure {
        uint96 fee;
        uint32 rulingTime;
        uint32 appealTime;
        uint8 mostAppeals;
    }

    event RulingGiven(uint256 indexed id, uint256 ruling, bytes32 reasons, uint256 appealableUntil);
    event CaseSolved(uint256 indexed id, uint256 ruling);
    event CaseLapsed(uint256 indexed id, address indexed by, uint256 paid);
    event FeesWithdrawn(address indexed to, uint256 amount);

    error NotTheOwner(address caller, address owner);
    error NoChoices(uint256 choices);
    error WrongFee(uint256 sent, uint256 cost);
    error UnknownCase(uint256 id);
    error WrongStatus(uint256 id, DisputeStatus status);
    error UnknownChoice(uint256 id, uint256 ruling, uint256 choices);
    error CaseOverdue(uint256 id, uint256 since);
    error CaseNotOverdue(uint256 id, uint256 until);
    error AppealTimeOver(uint256 id, uint256 since);
    error StillAppealable(uint256 id, uint256 until);
    error NoMoreAppeals(uint256 id, uint256 appeals);
    error NotTheArbitrable(uint256 id, address caller);
    error NoFees();
    error ProcedureUnfit(Procedure procedure);

    /// @notice Rules. By the owner, in time. @param ruling 0: it refuses. @param reasons Hash of them.
    function giveRuling(uint256 id, uint256 ruling, bytes32 reasons) external;
    /// @notice Makes a ruling that was not appealed final, and tells it to the contract. Anyone may call.
    function execute(uint256 id) external;
    /// @notice Ends what was not ruled on in time, as refused; who calls has the money that was paid for it.
    function lapse(uint256 id) external;
    /// @notice Pays the owner for what it ruled on.
    function withdrawFees(address to) external returns (uint256 amount);

    /// @notice Who rules.
    function owner() external view returns (address);
    /// @notice What it charges and how long things take.
    function procedure() external view returns (Procedure memory);
    /// @notice A dispute; zeros where there is none.
    function caseOf(uint256 id) external view returns (Case memory);
    /// @notice Wei that the owner can withdraw.
    function earned() external view returns (uint256);
}
