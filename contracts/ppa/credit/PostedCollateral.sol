// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementCredit} from "../interfaces/IAgreementCredit.sol";
import {Margin} from "../mathematics/Margin.sol";
import {MonthSums} from "../settlement/MonthSums.sol";
import {Agreement, TerminationType} from "../types/Terms.sol";
import {Exposures} from "./Exposures.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @title Collateral
/// @dev See `IAgreementCredit`. It is a party's own money until an invoice of that party is paid from it.
abstract contract PostedCollateral is Exposures, MonthSums {
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @inheritdoc IAgreementCredit
    function postCollateral(uint256 id, Agreement calldata agreement, address party, uint256 amount)
        external
        nonReentrant
        returns (uint256 received)
    {
        _requireDocument(id, agreement);
        _note(id, agreement);
        received = _pull(agreement.terms.parties.currency, msg.sender, amount);
        Security storage security = _securities[id][party];
        uint128 posted = (security.posted + received).toUint128();
        security.posted = posted;
        if (security.dueAt != 0 && posted >= security.target) (security.dueAt, security.target) = (0, 0);
        emit CollateralPosted(id, party, msg.sender, received);
    }

    /// @inheritdoc IAgreementCredit
    function callCollateral(uint256 id, Agreement calldata agreement, address party)
        external
        returns (uint256 amount)
    {
        _requireLive(id, agreement);
        Security storage security = _securities[id][party];
        require(security.dueAt == 0, CallIsOpen(id, party, security.dueAt));
        uint256 needed;
        (amount, needed) = _missing(id, agreement, party, security);
        require(amount != 0, NothingToCall(id, party, security.posted, needed));
        uint40 dueAt = (block.timestamp + agreement.terms.credit.cureTime).toUint40();
        (security.dueAt, security.target) = (dueAt, needed.toUint128());
        emit CollateralCalled(id, party, amount, needed, dueAt);
    }

    /// @inheritdoc IAgreementCredit
    function releaseCollateral(uint256 id, Agreement calldata agreement, uint256 amount, address to)
        external
        nonReentrant
        returns (uint256 released)
    {
        Status storage status = _requireDocument(id, agreement);
        uint256 needed = status.state < State.TERMINATED
            ? _neededOf(id, agreement, msg.sender)
            : _afterEnd(id, agreement, msg.sender);
        Security storage security = _securities[id][msg.sender];
        uint256 posted = security.posted;
        needed = FixedPointMathLib.max(needed, security.target);
        uint256 free = FixedPointMathLib.zeroFloorSub(posted, needed);
        released = amount == type(uint256).max ? free : amount;
        require(released != 0 && released <= free, CollateralHeld(id, msg.sender, posted, needed));
        security.posted = (posted - released).toUint128();
        emit CollateralReleased(id, msg.sender, to, released);
        _currencies[id].safeTransfer(to, released);
    }

    /// @inheritdoc IAgreementCredit
    function enforce(uint256 id, address party) external nonReentrant returns (uint256 taken) {
        _discharge(id, party);
        Security storage security = _securities[id][party];
        uint256 posted = security.posted;
        if (posted == 0) return 0;
        uint256 rest = _payDue(id, party, _ledgers[id][party], posted, true);
        taken = posted - rest;
        if (taken == 0) return 0;
        security.posted = rest.toUint128();
        emit CollateralTaken(id, party, taken);
    }

    /// @inheritdoc IAgreementCredit
    function securityOf(uint256 id, address party) external view returns (Security memory) {
        return _securities[id][party];
    }

    // ——— what is needed ———

    /// @dev What the terms ask of a party; of nobody else anything.
    function _agreedOf(Agreement calldata agreement, address party) private pure returns (uint256) {
        if (party == agreement.terms.parties.seller) return agreement.terms.credit.ofSeller;
        return party == agreement.terms.parties.buyer ? agreement.terms.credit.ofBuyer : 0;
    }

    /// @dev What a party is called for, and what it then has posted.
    function _missing(uint256 id, Agreement calldata agreement, address party, Security storage security)
        private
        returns (uint256 amount, uint256 needed)
    {
        (uint256 posted, uint256 least) = (security.posted, agreement.terms.credit.minimumTransfer);
        needed = _agreedOf(agreement, party);
        (bool found, uint32 period) = _valuation(agreement);
        if (!found || !_isParty(agreement, party)) {
            amount = FixedPointMathLib.zeroFloorSub(needed, posted);
            return (amount < least ? 0 : amount, needed);
        }
        require(period >= security.valued, ValuedAlready(id, party, period));
        security.valued = period + 1;
        amount = Margin.callOf(_exposureOf(id, agreement, party, period), posted, _termsOf(agreement));
        needed = posted + amount;
    }

    /// @dev What has to stay while the agreement lives.
    function _neededOf(uint256 id, Agreement calldata agreement, address party)
        private
        view
        returns (uint256 needed)
    {
        (bool found, uint32 period) = _valuation(agreement);
        if (!found || !_isParty(agreement, party)) {
            return FixedPointMathLib.max(_agreedOf(agreement, party), _openOf(id, agreement, party));
        }
        uint256 posted = _securities[id][party].posted;
        uint256 exposure = _exposureOf(id, agreement, party, period);
        return posted - Margin.releaseOf(exposure, posted, _termsOf(agreement));
    }

    function _termsOf(Agreement calldata agreement) private pure returns (Margin.Collateral memory) {
        return Margin.Collateral(
            agreement.terms.credit.threshold,
            agreement.terms.credit.haircut,
            agreement.terms.credit.minimumTransfer
        );
    }

    function _isParty(Agreement calldata agreement, address party) private pure returns (bool) {
        return party == agreement.terms.parties.seller || party == agreement.terms.parties.buyer;
    }

    /// @dev What a party owes, due or not, or will when all is billed; nothing that it is owed is set against that.
    function _openOf(uint256 id, Agreement calldata agreement, address party)
        private
        view
        returns (uint256 open)
    {
        (int256 net, uint256 ofSeller) = _unbilled(id);
        bool isSeller = party == agreement.terms.parties.seller;
        // What is the buyer's is the net with what is the seller's.
        // forge-lint: disable-next-line(unsafe-typecast)
        return _unpaid(id, party) + (isSeller ? ofSeller : uint256(net + int256(ofSeller)));
    }

    /// @dev All months can be closed, and what is billed once is.
    function _afterEnd(uint256 id, Agreement calldata agreement, address party)
        private
        view
        returns (uint256)
    {
        End memory end = _ends[id];
        uint256 clearedAt =
            _monthStart(_monthAt(end.at - 1) + 1) + uint256(agreement.terms.settlement.closeDays) * 1 days;
        Damages storage damages = _damages[id];
        Standing storage standing = _standings[id];
        bool billed = (standing.damages || (damages.delay == 0 && damages.buyDown == 0))
            && (standing.closedOut
                || end.why < Ending.SELLER_DEFAULT
                || agreement.terms.life.termination == TerminationType.ACCRUED);
        require(billed && block.timestamp >= clearedAt, NotCleared(id, clearedAt));
        if (_isAnnual(agreement)) _requireYearsClosed(id, end.at);
        return _openOf(id, agreement, party);
    }

    /// @dev What the last years owe is not known before.
    function _requireYearsClosed(uint256 id, uint256 end) private view {
        (bool counts, uint256 last) = _yearOf(id, (end - 1) / 1 days);
        uint256 closed = _accounts[id].closed;
        require(!counts || closed > last, YearsOpen(id, closed, last + 1));
    }
}
