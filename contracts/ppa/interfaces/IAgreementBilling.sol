// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Arrears} from "../mathematics/Arrears.sol";
import {Agreement} from "../types/Terms.sol";
import {IAgreementTypes} from "./IAgreementTypes.sol";
import {IBillingPart} from "./IBillingPart.sol";
import {IBillingTypes} from "./IBillingTypes.sol";

/// @title Invoices of agreements, and their payment
/// @notice A closed month is an invoice, of the buyer or of the seller, due some days later. It is paid from the debtor's own account; whoever holds the receivable when the buyer's
/// invoice is due is its payee, and the buyer is the seller's. Money that is paid is the payee's to claim: nobody's transfer can stop another's.
/// @dev The currency may keep a part of what moves: what arrives is what counts. One that changes balances by itself is at the risk of those who agree on it.
interface IAgreementBilling is IAgreementTypes, IBillingTypes, IBillingPart {
    // ——— months ———

    /// @notice Bills a month once all its days are settled, or `closeDays` after its end whatever is missing. Anyone may call. @return amount Base units; positive:
    /// the buyer owes it.
    function closeMonth(uint256 id, Agreement calldata agreement, uint256 month)
        external
        returns (int256 amount);
    /// @notice Bills what has come to a closed month since: the difference of the two rounded results, as an invoice of its own (PPA-4). Until `trueUpMonths` after its end.
    /// Anyone may call. @return difference Base units; positive: the buyer owes it. What it lowers was paid to whoever was owed it, and the seller owes it back (PPA-6).
    function restate(uint256 id, Agreement calldata agreement, uint256 month)
        external
        returns (int256 difference);

    // ——— payment ———

    /// @notice Pays into a party's account under an agreement, from the caller, and from there what is due. What is not due yet waits there until it is.
    /// @return received What arrived.
    function pay(uint256 id, Agreement calldata agreement, address debtor, uint256 amount)
        external
        returns (uint256 received);
    /// @notice Pays what is due from the debtor's account: late interest first, then the oldest invoice (PPA-5). At most 32 invoices; call again for more. Anyone may call.
    /// @return paid Base units.
    function discharge(uint256 id, address debtor) external returns (uint256 paid);
    /// @notice Pulls what is due, as far as the debtor lets this contract (its allowance in the currency), and pays it. Anyone may call. @return received What arrived.
    function collect(uint256 id, address debtor) external returns (uint256 received);
    /// @notice The buyer sets an invoice of the seller off against one of its own: of one month; of several only where the seller itself is the payee and both are
    /// due (PPA-6). @return amount Base units.
    function setOff(uint256 id, uint256 buyersIndex, uint256 sellersIndex) external returns (uint256 amount);
    /// @notice Takes money out of the caller's account that nothing due needs. @param amount Base units; the greatest number: all.
    function withdrawPrepaid(uint256 id, uint256 amount, address to) external returns (uint256 withdrawn);
    /// @notice Takes all that was paid to the caller in a currency.
    function claim(address currency, address to) external returns (uint256 amount);
    /// @notice Sends an account all that was paid to it, to itself. Anyone may call.
    function claimFor(address currency, address account) external returns (uint256 amount);

    // ——— views ———

    /// @notice What a party owes and has, with interest up to now, rounded as it is paid.
    function invoiceOf(uint256 id, address debtor, uint256 index) external view returns (Invoice memory);
    /// @notice How many invoices a party has had. @return open Those from this one on can be open.
    function invoicesOf(uint256 id, address debtor) external view returns (uint256 count, uint256 open);
    /// @notice What a party owes by how long it has been due, with interest (PPA-5), without what is disputed.
    function ageingOf(uint256 id, address debtor) external view returns (Arrears.Ageing memory);
    /// @notice What a party has paid in and is not used. @return amount Base units.
    function prepaidOf(uint256 id, address account) external view returns (uint256 amount);
    /// @notice What was paid to an account and not claimed. @return amount Base units.
    function claimOf(address currency, address account) external view returns (uint256 amount);
    /// @notice Who is owed what of the buyer's falls due at a time: the receivable's owner then. Of a time to come, as it is now.
    function payeeAt(uint256 id, uint256 time) external view returns (address);
    /// @notice Who is the buyer of a month: whoever was on its last day.
    function buyerOf(uint256 id, uint256 month) external view returns (address);
}
