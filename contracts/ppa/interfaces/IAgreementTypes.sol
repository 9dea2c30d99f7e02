// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {Agreement} from "../types/Terms.sol";

/// @title What is known of agreements, what happens to them, and why a call fails
interface IAgreementTypes {
    /// @notice Where an agreement is in its life. SIGNED: until commercial operation. SUSPENDED: by force majeure. The last two are ends.
    enum State {
        NONE,
        SIGNED,
        ACTIVE,
        SUSPENDED,
        TERMINATED,
        EXPIRED
    }

    /// @notice Why an agreement ended.
    enum Ending {
        NONE,
        TERM,
        CONSENT,
        LONGSTOP,
        FORCE_MAJEURE,
        SELLER_DEFAULT,
        BUYER_DEFAULT
    }

    /// @notice One slot. @param signedAt Unix seconds. @param operatesFrom Start of the first settlement period of commercial operation; zero while
    /// it waits for that.
    struct Status {
        address buyer;
        State state;
        uint40 signedAt;
        uint40 operatesFrom;
    }

    /// @notice @param at Start of the first settlement period that is no longer the agreement's.
    struct End {
        Ending why;
        uint40 at;
    }

    /// @notice A document that took another's place. @param from 00:00 UTC: days from there on settle by it; the day of the signatures by the one before it.
    struct Amendment {
        bytes32 digest;
        uint40 from;
    }

    /// @notice One of an agreement's suspensions. @param from Start of the first settlement period that is suspended. @param until Of the first
    /// that no longer is; zero while it lasts. @param before Seconds of all suspensions before this one. @param bySeller Who declared it.
    /// @param contested Whether the other party denies it.
    struct Suspension {
        uint40 from;
        uint40 until;
        uint40 before;
        bool bySeller;
        bool contested;
    }

    /// @notice What the seller owes for a plant that came late or small (PPA-20), base units. @param delay Days from the target to commercial operation or
    /// to the longstop, whole days. @param buyDown Whole kW that are missing of the contracted capacity.
    struct Damages {
        uint128 delay;
        uint128 buyDown;
    }

    /// @notice That a plant of an agreement produced on a day. @param plant Its place in `Terms.plants`. @param profile The day's, up to the leaf's
    /// reading: 12 bytes a period, ΔG, ΔE and ΔM in Wh; what the leaf's `profile` is the hash of.
    struct Production {
        uint256 plant;
        LeafProof proof;
        bytes profile;
    }

    /// @notice What signs an amendment, besides the caller. @param buyer Of the document in force. @param newBuyer Of a novation. @param owner Of the
    /// receivable, where that is not the seller.
    struct Signatures {
        bytes seller;
        bytes buyer;
        bytes newBuyer;
        bytes owner;
    }

    /// @notice What both parties sign to end an agreement or a suspension early: EIP-712 `Termination` or `Resumption`, the same fields.
    /// @param agreement Its id. @param digest Of the document in force. @param document Hash of what they agreed in words, zero: nothing.
    struct Consent {
        uint256 agreement;
        bytes32 digest;
        bytes32 document;
        uint256 nonce;
        uint40 deadline;
    }

    /// @notice An offer: the whole document, signed by one party. @param id That the agreement will have. @param uri Where its words are kept. @param signature Of `by`.
    event AgreementProposed(
        uint256 indexed id,
        address indexed by,
        address indexed to,
        Agreement agreement,
        string uri,
        bytes signature
    );
    /// @notice The event has all that a stranger needs to print the agreement. One whose `operation.target` is zero is in operation from here on.
    event AgreementSigned(
        uint256 indexed id, address indexed seller, address indexed buyer, Agreement agreement, string uri
    );
    event AgreementAmended(
        uint256 indexed id, bytes32 indexed digest, uint40 from, Agreement agreement, string uri
    );
    event AgreementNovated(uint256 indexed id, address indexed from, address indexed to);
    event NoncesCancelled(address indexed party, uint256 word, uint256 mask);
    /// @notice Notice of an assignment: from here on `to` is owed what falls due (PPA-6).
    event ReceivableAssigned(uint256 indexed id, address indexed buyer, address from, address to);
    event ProductionProved(
        uint256 indexed id, SiteId indexed site, Register register, uint40 day, uint256 periods
    );
    event OperationBegan(
        uint256 indexed id, uint40 from, uint256 capacity, uint128 delayDamages, uint128 buyDown
    );
    event AgreementSuspended(uint256 indexed id, address indexed by, uint40 from, bytes32 document);
    event SuspensionContested(uint256 indexed id, address indexed by, bytes32 document);
    event AgreementResumed(uint256 indexed id, uint40 until, bytes32 document);
    event AgreementEnded(uint256 indexed id, Ending why, uint40 at, uint128 delayDamages, bytes32 document);
    event EntitlementBound(uint256 indexed id, uint256 indexed entitlement, SiteId site, Register register);
    event EntitlementReleased(uint256 indexed entitlement, uint40 end);

    error UnknownAgreement(uint256 id);
    error NotInForce(uint256 id, bytes32 given, bytes32 inForce);
    error WrongState(uint256 id, State state);
    error NotSignedBy(address party, bytes32 digest);
    error SignatureExpired(uint256 deadline, uint256 now_);
    error NonceSpent(address party, uint256 nonce);
    error WrongUri(bytes32 given, bytes32 signed);
    error WrongPredecessor(bytes32 given, bytes32 inForce);
    error PartyChanged(bytes32 clause, address given, address before);
    error EndHasPassed(uint40 end, uint256 now_);
    error NotAParty(uint256 id, address caller);
    error NotTheDeclarer(uint256 id, address caller, address declarer);
    error NotTheOtherParty(uint256 id, address caller);
    error NoForceMajeureClause(uint256 id);
    error AlreadyContested(uint256 id);
    error SuspensionInDispute(uint256 id, address declarer);
    error TooEarly(uint256 id, uint256 allowedAt, uint256 now_);
    error NotInDefault(uint256 id, address party);
    error InDefault(uint256 id, address party);
    error CollateralShort(uint256 id, address party, uint256 posted, uint256 needed);
    error UnknownPlant(uint256 index, uint256 count);
    error WrongSite(SiteId given, SiteId expected);
    error WrongAttesters(uint32 fleet, bytes32 given, bytes32 agreed);
    error WrongAccreditor(SiteId site, address given, address agreed);
    error NotMeasured(SiteId site, uint40 readAt);
    error WrongProfile(bytes32 given, bytes32 committed);
    error ProfileLength(uint256 given, uint256 expected);
    error ProductionNotProved(SiteId site, Register register, uint256 periods, uint256 needed);
    error CapacityShort(uint256 accredited, uint256 needed);
    error EntitlementUnfit(uint256 entitlement, uint256 id, bytes32 reason);
    error EntitlementInUse(uint256 entitlement, uint256 id);
    error PlantIsServed(uint256 id, uint256 entitlement);
    error NotSiteOwner(SiteId site, address caller, address owner);
}
