// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {Register} from "../oracle/types/Registers.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {Signing} from "./documents/Signing.sol";
import {TermsCheck} from "./documents/TermsCheck.sol";
import {TermsLib} from "./documents/TermsLib.sol";
import {IAgreements} from "./interfaces/IAgreements.sol";
import {Agreement, Terms} from "./types/Terms.sol";

/// @title Power purchase agreements
/// @dev See `IPowerAgreements`. Nobody owns it. What comes after signing runs from other contracts' code on this contract's slots: `AgreementSettlement`, which
/// leaves to the piece after it what it does not know itself, and so on. That code stands before the contract and never changes.
contract PowerAgreements is Signing {
    /// @inheritdoc IAgreements
    address public immutable settlement;

    /// @param settlement_ The next piece of code, whose entitlements these are: one source, so that no two pieces can disagree.
    constructor(address settlement_) AgreementBase(_entitlementsOf(settlement_)) {
        settlement = settlement_;
    }

    /// @dev What is not about documents. Payable as all pieces: what is not is refused where it is.
    fallback() external payable {
        SecondCode.run(settlement);
    }

    /// @inheritdoc IAgreements
    function digest(Agreement calldata agreement) external view returns (bytes32) {
        return _digest(agreement);
    }

    /// @inheritdoc IAgreements
    function hashTerms(Terms calldata terms) external pure returns (bytes32) {
        return TermsLib.hashTerms(terms);
    }

    /// @inheritdoc IAgreements
    function checkTerms(Terms calldata terms) external view {
        TermsCheck.requireSound(terms);
    }

    /// @inheritdoc IAgreements
    function terminationDigest(Consent calldata consent) external view returns (bytes32) {
        return _terminationDigest(consent);
    }

    /// @inheritdoc IAgreements
    function resumptionDigest(Consent calldata consent) external view returns (bytes32) {
        return _resumptionDigest(consent);
    }

    /// @inheritdoc IAgreements
    function digestOf(uint256 id) external view returns (bytes32) {
        _known(id);
        return _inForce(id);
    }

    /// @inheritdoc IAgreements
    function statusOf(uint256 id) external view returns (Status memory) {
        return _statuses[id];
    }

    /// @inheritdoc IAgreements
    function endOf(uint256 id) external view returns (End memory) {
        return _ends[id];
    }

    /// @inheritdoc IAgreements
    function damagesOf(uint256 id) external view returns (Damages memory) {
        return _damages[id];
    }

    /// @inheritdoc IAgreements
    function amendmentsOf(uint256 id) external view returns (Amendment[] memory) {
        return _amendments[id];
    }

    /// @inheritdoc IAgreements
    function suspensionsOf(uint256 id) external view returns (Suspension[] memory) {
        return _suspensions[id];
    }

    /// @inheritdoc IAgreements
    function producedOf(uint256 id, SiteId site, Register register) external view returns (uint256) {
        return _produced[_placeOf(id, site, register)];
    }

    /// @inheritdoc IAgreements
    function entitlementOf(uint256 id, SiteId site, Register register) external view returns (uint256) {
        return _entitlements[_placeOf(id, site, register)];
    }

    /// @inheritdoc IAgreements
    function servedBy(uint256 entitlement) external view returns (uint256) {
        return _serves[entitlement];
    }

    /// @inheritdoc IAgreements
    function nonceWord(address party, uint256 word) external view returns (uint256) {
        return _nonceWord(party, word);
    }
}
