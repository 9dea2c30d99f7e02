// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {Disputes} from "./billing/Disputes.sol";
import {Invoicing} from "./billing/Invoicing.sol";
import {Ledgers} from "./billing/Ledgers.sol";
import {Payments} from "./billing/Payments.sol";
import {IBillingPart} from "./interfaces/IBillingPart.sol";

/// @title A piece of code of `PowerAgreements`
/// @notice Invoices, their payment, and disputes of them: it runs on the agreements' slots, and holds nothing itself.
contract AgreementBilling is Invoicing, Payments, Disputes {
    address private immutable NEXT;

    /// @param next The piece of code after this one, whose entitlements and fixings these are.
    constructor(address next) AgreementBase(_entitlementsOf(next)) Ledgers(IBillingPart(next).fixings()) {
        NEXT = next;
    }

    /// @dev Payable like all codes before it: what is not is refused where it is.
    fallback() external payable {
        SecondCode.run(NEXT);
    }
}
