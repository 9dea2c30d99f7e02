// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AgreementBase} from "../AgreementBase.sol";
import {IAgreementLife} from "../interfaces/IAgreementLife.sol";
import {IBillingTypes} from "../interfaces/IBillingTypes.sol";

/// @title Whether a party is in default
abstract contract Defaults is IAgreementLife, AgreementBase {
    /// @inheritdoc IAgreementLife
    function isInDefault(uint256 id, address party) external view returns (bool) {
        return _isInDefault(id, party);
    }

    /// @dev A call was not met in time, or more is unpaid after its days of grace than the party's account and collateral hold. What is disputed is not unpaid.
    function _isInDefault(uint256 id, address party) internal view returns (bool) {
        IBillingTypes.Security storage security = _securities[id][party];
        if (security.dueAt != 0 && security.dueAt < block.timestamp) return true;
        IBillingTypes.Ledger storage ledger = _ledgers[id][party];
        uint256 held = uint256(ledger.prepaid) + security.posted;
        uint256 count = ledger.invoices.length;
        uint256 unpaid;
        for (uint256 i = ledger.first; i < count; ++i) {
            IBillingTypes.Invoice storage invoice = ledger.invoices[i];
            if (_graceEnds(invoice) < block.timestamp) unpaid += invoice.unpaid;
        }
        return unpaid > held;
    }
}
