// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AgreementBase} from "../AgreementBase.sol";
import {IAgreementLife} from "../interfaces/IAgreementLife.sol";
import {Agreement} from "../types/Terms.sol";

/// @title Force majeure
/// @notice A party declares it and ends it; both can end it. The other party can contest it, and then its declarer cannot leave the agreement for it.
abstract contract Suspensions is IAgreementLife, AgreementBase {
    /// @inheritdoc IAgreementLife
    function suspend(uint256 id, Agreement calldata agreement, bytes32 document) external {
        Status storage status = _requireLive(id, agreement);
        require(status.state == State.ACTIVE, WrongState(id, status.state));
        require(agreement.terms.life.forceMajeure != 0, NoForceMajeureClause(id));
        bool bySeller = _requireParty(id, agreement);
        uint40 end = _endDate(id, agreement);
        require(block.timestamp < end, EndHasPassed(end, block.timestamp));
        uint40 from = _periodEnd(block.timestamp);
        _suspensions[id].push(Suspension(from, 0, _suspended(id, 0), bySeller, false));
        status.state = State.SUSPENDED;
        emit AgreementSuspended(id, msg.sender, from, document);
    }

    /// @inheritdoc IAgreementLife
    function contest(uint256 id, Agreement calldata agreement, bytes32 document) external {
        Suspension storage suspension = _requireSuspended(id, agreement);
        bool bySeller = _requireParty(id, agreement);
        require(bySeller != suspension.bySeller, NotTheOtherParty(id, msg.sender));
        require(!suspension.contested, AlreadyContested(id));
        suspension.contested = true;
        emit SuspensionContested(id, msg.sender, document);
    }

    /// @inheritdoc IAgreementLife
    function resume(uint256 id, Agreement calldata agreement) external {
        Suspension storage suspension = _requireSuspended(id, agreement);
        address declarer = _declarerOf(suspension, agreement);
        require(msg.sender == declarer, NotTheDeclarer(id, msg.sender, declarer));
        _resume(id, 0);
    }

    /// @inheritdoc IAgreementLife
    function resumeByConsent(
        Agreement calldata agreement,
        Consent calldata consent,
        bytes calldata sellerSignature,
        bytes calldata buyerSignature
    ) external {
        uint256 id = consent.agreement;
        _requireSuspended(id, agreement);
        _requireConsent(agreement, consent, _resumptionDigest(consent), sellerSignature, buyerSignature);
        _resume(id, consent.document);
    }

    function _resume(uint256 id, bytes32 document) private {
        uint40 until = _endSuspension(id);
        _statuses[id].state = State.ACTIVE;
        emit AgreementResumed(id, until, document);
    }

    /// @dev The last one, which lasts.
    function _endSuspension(uint256 id) internal returns (uint40 until) {
        Suspension[] storage suspensions = _suspensions[id];
        until = _periodEnd(block.timestamp);
        suspensions[suspensions.length - 1].until = until;
    }

    function _requireSuspended(uint256 id, Agreement calldata agreement)
        private
        view
        returns (Suspension storage)
    {
        Status storage status = _requireDocument(id, agreement);
        require(status.state == State.SUSPENDED, WrongState(id, status.state));
        return _lastSuspension(id);
    }

    function _lastSuspension(uint256 id) internal view returns (Suspension storage) {
        Suspension[] storage suspensions = _suspensions[id];
        return suspensions[suspensions.length - 1];
    }

    function _declarerOf(Suspension storage suspension, Agreement calldata agreement)
        internal
        view
        returns (address)
    {
        return suspension.bySeller ? agreement.terms.parties.seller : agreement.terms.parties.buyer;
    }

    /// @dev Whether the caller is the seller; else it is the buyer.
    function _requireParty(uint256 id, Agreement calldata agreement) internal view returns (bool isSeller) {
        isSeller = msg.sender == agreement.terms.parties.seller;
        require(isSeller || msg.sender == agreement.terms.parties.buyer, NotAParty(id, msg.sender));
    }

    /// @dev Both parties call or signed, in time, under the document in force.
    function _requireConsent(
        Agreement calldata agreement,
        Consent calldata consent,
        bytes32 digest_,
        bytes calldata sellerSignature,
        bytes calldata buyerSignature
    ) internal {
        bytes32 inForce = _inForce(consent.agreement);
        require(consent.digest == inForce, NotInForce(consent.agreement, consent.digest, inForce));
        _requireInTime(consent.deadline);
        _requireSigned(agreement.terms.parties.seller, digest_, consent.nonce, sellerSignature);
        _requireSigned(agreement.terms.parties.buyer, digest_, consent.nonce, buyerSignature);
    }
}
