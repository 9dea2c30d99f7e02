// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AgreementBase} from "../AgreementBase.sol";
import {IAgreements} from "../interfaces/IAgreements.sol";
import {IBillingTypes} from "../interfaces/IBillingTypes.sol";
import {ITermsCheck} from "../interfaces/ITermsCheck.sol";
import {Agreement} from "../types/Terms.sol";
import {TermsCheck} from "./TermsCheck.sol";

/// @title How documents come into force
/// @notice Signing, amendment, novation, and notice of a receivable's assignment.
abstract contract Signing is IAgreements, AgreementBase {
    /// @inheritdoc IAgreements
    function propose(Agreement calldata agreement, string calldata uri, bytes calldata signature)
        external
        returns (uint256 id)
    {
        bytes32 digest_ = _digest(agreement);
        id = uint256(digest_);
        _requireFirst(agreement, uri);
        (address by, address to) = (agreement.terms.parties.seller, agreement.terms.parties.buyer);
        if (!_isSigned(by, digest_, signature)) (by, to) = (to, by);
        require(_isSigned(by, digest_, signature), NotSignedBy(by, digest_));
        uint256 nonce = agreement.nonce;
        require(_nonceWord(by, nonce >> 8) >> (nonce & 0xff) & 1 == 0, NonceSpent(by, nonce));
        emit AgreementProposed(id, by, to, agreement, uri, signature);
    }

    /// @inheritdoc IAgreements
    function sign(
        Agreement calldata agreement,
        string calldata uri,
        bytes calldata sellerSignature,
        bytes calldata buyerSignature
    ) external returns (uint256 id) {
        bytes32 digest_ = _digest(agreement);
        id = uint256(digest_);
        // Signed before: by whoever was first with the same two signatures.
        if (_statuses[id].state != State.NONE) return id;

        _requireFirst(agreement, uri);
        uint256 nonce = agreement.nonce;
        _requireSigned(agreement.terms.parties.seller, digest_, nonce, sellerSignature);
        _requireSigned(agreement.terms.parties.buyer, digest_, nonce, buyerSignature);
        _open(id, agreement, uri);
    }

    /// @inheritdoc IAgreements
    function amend(
        uint256 id,
        Agreement calldata current,
        Agreement calldata next,
        string calldata uri,
        Signatures calldata signatures
    ) external returns (bytes32 digest_) {
        Status storage status = _known(id);
        bytes32 inForce = _inForce(id);
        digest_ = _digest(next);
        // Signed before: by whoever was first with the same signatures.
        if (digest_ == inForce) return digest_;

        _requireLive(id, current);
        require(next.previous == inForce, WrongPredecessor(next.previous, inForce));
        _requireReady(next, uri);
        _requireSameParties(current, next);
        _requireAgreed(id, current, next, digest_, signatures);

        uint40 from = _nextDay();
        _amendments[id].push(Amendment(digest_, from));
        // The parties may agree that the plants are in operation.
        if (status.state == State.SIGNED && next.terms.operation.target == 0) {
            (status.state, status.operatesFrom) = (State.ACTIVE, _beginning(next.terms.life.start));
        }
        address buyer = next.terms.parties.buyer;
        if (buyer != status.buyer) {
            emit AgreementNovated(id, status.buyer, buyer);
            _buyers[id].push(IBillingTypes.Holder(status.buyer, from));
            status.buyer = buyer;
        }
        emit AgreementAmended(id, digest_, from, next, uri);
    }

    /// @inheritdoc IAgreements
    function cancel(uint256 word, uint256 mask) external {
        _spend(msg.sender, word, mask);
        emit NoncesCancelled(msg.sender, word, mask);
    }

    function _open(uint256 id, Agreement calldata agreement, string calldata uri) private {
        (address seller, address buyer) = (agreement.terms.parties.seller, agreement.terms.parties.buyer);
        (State state, uint40 from) = agreement.terms.operation.target == 0
            ? (State.ACTIVE, agreement.terms.life.start)
            : (State.SIGNED, 0);
        _statuses[id] = Status(buyer, state, uint40(block.timestamp), from);
        _mint(seller, id);
        emit AgreementSigned(id, seller, buyer, agreement, uri);
    }

    /// @dev A document that can come into force now, and amends none.
    function _requireFirst(Agreement calldata agreement, string calldata uri) private view {
        require(agreement.previous == 0, WrongPredecessor(agreement.previous, 0));
        _requireReady(agreement, uri);
    }

    /// @dev A document that can come into force now.
    function _requireReady(Agreement calldata agreement, string calldata uri) private view {
        _requireInTime(agreement.deadline);
        bytes32 given = keccak256(bytes(uri));
        require(given == agreement.uri, WrongUri(given, agreement.uri));
        require(agreement.prose != 0, ITermsCheck.ClauseMissing("prose"));
        require(agreement.template != 0, ITermsCheck.ClauseMissing("template"));
        TermsCheck.requireSound(agreement.terms);
        uint40 end = agreement.terms.life.end;
        require(end > block.timestamp, EndHasPassed(end, block.timestamp));
    }

    /// @dev A seller that changed would part from its receivable, and what is billed in one currency cannot be due in another.
    function _requireSameParties(Agreement calldata current, Agreement calldata next) private pure {
        (address seller, address before) = (next.terms.parties.seller, current.terms.parties.seller);
        require(seller == before, PartyChanged("parties.seller", seller, before));
        (address currency, address was) = (next.terms.parties.currency, current.terms.parties.currency);
        require(currency == was, PartyChanged("parties.currency", currency, was));
    }

    /// @dev Everybody whom the new document binds, or whose rights it touches.
    function _requireAgreed(
        uint256 id,
        Agreement calldata current,
        Agreement calldata next,
        bytes32 digest_,
        Signatures calldata signatures
    ) private {
        uint256 nonce = next.nonce;
        (address seller, address buyer) = (current.terms.parties.seller, current.terms.parties.buyer);
        address newBuyer = next.terms.parties.buyer;
        address owner = _ownerOf(id);
        _requireSigned(seller, digest_, nonce, signatures.seller);
        _requireSigned(buyer, digest_, nonce, signatures.buyer);
        if (newBuyer != buyer) _requireSigned(newBuyer, digest_, nonce, signatures.newBuyer);
        if (owner != seller && owner != buyer && owner != newBuyer) {
            _requireSigned(owner, digest_, nonce, signatures.owner);
        }
    }

    /// @dev The next 00:00 UTC: a day settles by one document.
    function _nextDay() private view returns (uint40) {
        // As `_periodEnd`.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40(block.timestamp / 1 days * 1 days + 1 days);
    }

    /// @dev Notice to the buyer, and from when on `to` is owed what falls due. The first owner is the seller, whom the document names.
    function _afterTokenTransfer(address from, address to, uint256 id) internal override {
        if (from == address(0)) return;
        IBillingTypes.Holder[] storage owners = _owners[id];
        uint256 count = owners.length;
        if (count == 0) owners.push(IBillingTypes.Holder(from, 0));
        // As `_periodEnd`.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint40 now_ = uint40(block.timestamp);
        // Of several at once the last counts.
        if (count != 0 && owners[count - 1].at == now_) owners[count - 1].account = to;
        else owners.push(IBillingTypes.Holder(to, now_));
        emit ReceivableAssigned(id, _statuses[id].buyer, from, to);
    }
}
