// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Register} from "../../oracle/types/Registers.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {Agreement, Terms} from "../types/Terms.sol";
import {IAgreementPart} from "./IAgreementPart.sol";
import {IAgreementTypes} from "./IAgreementTypes.sol";
import {ITermsCheck} from "./ITermsCheck.sol";

/// @title Documents and what is stored of agreements
interface IAgreements is IAgreementPart, IAgreementTypes, ITermsCheck {
    // ——— documents ———

    /// @notice Offers a document that amends none: the other party can sign it from the chain alone. Nothing is stored and nobody is bound but by the signature, which anyone may
    /// submit; `cancel` takes the offer back, and its deadline ends it. @param uri As hashed in `agreement.uri`. @param signature Of one party, which says which: of a key, or
    /// ERC-1271. @return id That the agreement will have.
    function propose(Agreement calldata agreement, string calldata uri, bytes calldata signature)
        external
        returns (uint256 id);
    /// @notice Signs an agreement; anyone may submit it. Its terms are checked; the receivable goes to the seller. A document that is signed already changes
    /// nothing, so nobody makes the call fail by making it first.
    /// @param uri Where the document is kept; `agreement.uri` is its keccak256. @return id The document's digest.
    function sign(
        Agreement calldata agreement,
        string calldata uri,
        bytes calldata sellerSignature,
        bytes calldata buyerSignature
    ) external returns (uint256 id);
    /// @notice Puts `next`, whose `previous` is the digest in force, in the place of `current`. Signed by the seller, the buyer and, where that is another, the
    /// receivable's owner; where it names another buyer (a novation) by that one too. Seller and currency stay.
    /// @return digest Of `next`.
    function amend(
        uint256 id,
        Agreement calldata current,
        Agreement calldata next,
        string calldata uri,
        Signatures calldata signatures
    ) external returns (bytes32 digest);
    /// @notice Cancels nonces of the caller: every set bit of `mask` in a word of its bitmap.
    function cancel(uint256 word, uint256 mask) external;

    // ——— views ———

    /// @notice What a document's parties sign.
    function digest(Agreement calldata agreement) external view returns (bytes32);
    /// @notice EIP-712 struct hash of terms alone.
    function hashTerms(Terms calldata terms) external pure returns (bytes32);
    /// @notice Reverts as `sign` would where terms contradict themselves.
    function checkTerms(Terms calldata terms) external view;
    /// @notice What both parties sign to terminate.
    function terminationDigest(Consent calldata consent) external view returns (bytes32);
    /// @notice What both parties sign to end a suspension.
    function resumptionDigest(Consent calldata consent) external view returns (bytes32);
    /// @notice The digest of the document in force; reverts with UnknownAgreement.
    function digestOf(uint256 id) external view returns (bytes32);
    /// @notice Zeros where there is none.
    function statusOf(uint256 id) external view returns (Status memory);
    /// @notice How it ended; zeros until then.
    function endOf(uint256 id) external view returns (End memory);
    /// @notice What the seller owes since operation began, or should have.
    function damagesOf(uint256 id) external view returns (Damages memory);
    /// @notice All documents that took another's place, oldest first.
    function amendmentsOf(uint256 id) external view returns (Amendment[] memory);
    /// @notice All suspensions, oldest first.
    function suspensionsOf(uint256 id) external view returns (Suspension[] memory);
    /// @notice Periods that are proved for a plant.
    function producedOf(uint256 id, SiteId site, Register register) external view returns (uint256);
    /// @notice The entitlement of a plant, zero: none. The last one, where there were several.
    function entitlementOf(uint256 id, SiteId site, Register register) external view returns (uint256);
    /// @notice The agreement that an entitlement serves, zero: none.
    function servedBy(uint256 entitlement) external view returns (uint256 id);
    /// @notice A word of a party's bitmap of nonces that are used or cancelled: bit n of word w is nonce 256·w + n.
    function nonceWord(address party, uint256 word) external view returns (uint256);
    /// @notice Whose code the contract runs after its own.
    function settlement() external view returns (address);
}
