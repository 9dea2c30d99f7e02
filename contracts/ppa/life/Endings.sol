// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Defaults} from "../credit/Defaults.sol";
import {IAgreementLife} from "../interfaces/IAgreementLife.sol";
import {Agreement} from "../types/Terms.sol";
import {Commissioning} from "./Commissioning.sol";
import {Deliveries} from "./Deliveries.sol";
import {Suspensions} from "./Suspensions.sol";

/// @title How agreements end
/// @notice After their time, by consent, when their plants were not in operation by the longstop, and when force majeure lasts too long.
abstract contract Endings is Commissioning, Suspensions, Deliveries, Defaults {
    /// @inheritdoc IAgreementLife
    function terminate(uint256 id, Agreement calldata agreement) external {
        State state = _requireLive(id, agreement).state;
        _requireParty(id, agreement);
        uint256 allowedAt;
        Ending why;
        if (state == State.SIGNED) {
            (allowedAt, why) = (agreement.terms.operation.longstop, Ending.LONGSTOP);
        } else {
            require(state == State.SUSPENDED, WrongState(id, state));
            Suspension storage suspension = _lastSuspension(id);
            address declarer = _declarerOf(suspension, agreement);
            require(!suspension.contested || msg.sender != declarer, SuspensionInDispute(id, declarer));
            (allowedAt, why) =
            (uint256(suspension.from) + agreement.terms.life.forceMajeure, Ending.FORCE_MAJEURE);
        }
        require(block.timestamp > allowedAt, TooEarly(id, allowedAt, block.timestamp));
        _end(id, agreement, why, 0);
    }

    /// @inheritdoc IAgreementLife
    function terminateForDefault(uint256 id, Agreement calldata agreement) external {
        _requireLive(id, agreement);
        bool bySeller = _requireParty(id, agreement);
        (address seller, address buyer) = (agreement.terms.parties.seller, agreement.terms.parties.buyer);
        address other = bySeller ? buyer : seller;
        require(_isInDefault(id, other), NotInDefault(id, other));
        require(!_isInDefault(id, msg.sender), InDefault(id, msg.sender));
        _end(id, agreement, bySeller ? Ending.BUYER_DEFAULT : Ending.SELLER_DEFAULT, 0);
    }

    /// @inheritdoc IAgreementLife
    function terminateByConsent(
        Agreement calldata agreement,
        Consent calldata consent,
        bytes calldata sellerSignature,
        bytes calldata buyerSignature
    ) external {
        uint256 id = consent.agreement;
        _requireLive(id, agreement);
        _requireConsent(agreement, consent, _terminationDigest(consent), sellerSignature, buyerSignature);
        _end(id, agreement, Ending.CONSENT, consent.document);
    }

    /// @inheritdoc IAgreementLife
    function expire(uint256 id, Agreement calldata agreement) external {
        _requireLive(id, agreement);
        uint40 end = _endDate(id, agreement);
        require(block.timestamp >= end, TooEarly(id, end, block.timestamp));
        _end(id, agreement, Ending.TERM, 0);
    }

    /// @dev An agreement whose plants never came into operation owes delay damages until its longstop.
    function _end(uint256 id, Agreement calldata agreement, Ending why, bytes32 document) private {
        (uint40 at, uint40 end) = (_periodEnd(block.timestamp), _endDate(id, agreement));
        if (end < at) at = end;
        Status storage status = _statuses[id];
        State state = status.state;
        uint128 delay;
        if (state == State.SIGNED && why != Ending.CONSENT && why != Ending.BUYER_DEFAULT) {
            delay = _delayDamages(agreement.terms.operation);
            if (delay != 0) _damages[id].delay = delay;
        }
        if (state == State.SUSPENDED) _endSuspension(id);
        status.state = why == Ending.TERM ? State.EXPIRED : State.TERMINATED;
        _ends[id] = End(why, at);
        emit AgreementEnded(id, why, at, delay, document);
        _releaseAll(id, agreement);
    }
}
