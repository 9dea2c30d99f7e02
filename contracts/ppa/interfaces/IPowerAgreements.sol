// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IAgreementAvailability} from "./IAgreementAvailability.sol";
import {IAgreementBilling} from "./IAgreementBilling.sol";
import {IAgreementCredit} from "./IAgreementCredit.sol";
import {IAgreementDeliveries} from "./IAgreementDeliveries.sol";
import {IAgreementDisputes} from "./IAgreementDisputes.sol";
import {IAgreementLife} from "./IAgreementLife.sol";
import {IAgreementRestatements} from "./IAgreementRestatements.sol";
import {IAgreementSettlement} from "./IAgreementSettlement.sol";
import {IAgreementVolumes} from "./IAgreementVolumes.sol";
import {IAgreementYears} from "./IAgreementYears.sol";
import {IAgreements} from "./IAgreements.sol";
import {INominations} from "./INominations.sol";

/// @title Power purchase agreements
/// @notice One contract holds all. A document binds prose and terms by one EIP-712 digest that seller and buyer sign; of an agreement only its digest, its
/// buyer and its state are stored, and the ERC-721 of the seller's right to be paid, whose id is the first document's digest. Whoever
/// calls brings the document in force, which is held to the stored digest.
/// @dev EIP-712 domain ("Wattle PowerAgreements", "1"). Accounts that sign may be contracts (ERC-1271); an account that calls
/// signs by calling, and an empty signature stands for its own. Numbers in brackets are those of the finance rules.
interface IPowerAgreements is
    IAgreements,
    IAgreementSettlement,
    IAgreementVolumes,
    INominations,
    IAgreementBilling,
    IAgreementDisputes,
    IAgreementCredit,
    IAgreementAvailability,
    IAgreementYears,
    IAgreementDeliveries,
    IAgreementRestatements,
    IAgreementLife
{}
