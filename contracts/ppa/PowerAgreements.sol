// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {Register} from "../oracle/types/Registers.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {AgreementLife} from "./AgreementLife.sol";
import {Signing} from "./Signing.sol";
import {TermsCheck} from "./TermsCheck.sol";
import {TermsLib} from "./TermsLib.sol";
import {IAgreements} from "./interfaces/IAgreements.sol";
import {Agreement, Terms} from "./types/Terms.sol";

/// @title Power purchase agreements
/// @dev See `IPowerAgreements`. Nobody owns it. What comes after signing runs from `AgreementLife`'s code on this contract's slots; that code is made with the
/// contract and never changes.
contract PowerAgreements is Signing {
    address private immutable LIFE;

    /// @param entitlements_ That agreements are delivered by; its oracle and registry vouch for their plants.
    constructor(IEntitlements entitlements_) AgreementBase(entitlements_) {
        LIFE = address(new AgreementLife(entitlements_));
    }

    /// @dev From commercial operation to the end.
    fallback() external {
        SecondCode.run(LIFE);
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

    /// @inheritdoc IAgreements
    function entitlements() external view returns (IEntitlements) {
        return ENTITLEMENTS;
    }
}
