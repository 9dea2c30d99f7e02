// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementTypes} from "../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../fixtures/AgreementFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Random lives of many agreements: signed, amended, novated, assigned, suspended, contested, resumed, terminated and expired, at random times.
/// @dev The contract is its own handler. What a call may not do it is not asked to do, except that any of them may come at a wrong time or in a wrong state: then
/// it reverts and nothing changes, which the properties see too.
/// forge-config: default.invariant.runs = 6
/// forge-config: default.invariant.depth = 60
contract PowerAgreementsInvariantTest is AgreementFixture {
    struct Kept {
        bytes document;
        IAgreementTypes.State state;
        uint40 signedAt;
        uint256 documents;
    }

    bytes32 private constant NOTICE = keccak256("notice");
    /// @dev A few, so that much happens to each.
    uint256 private constant MOST = 4;

    uint256[] private _ids;
    mapping(uint256 id => Kept) private _kept;
    mapping(bytes32 digest => bool) private _seen;
    string private _broken;

    function setUp() public override {
        super.setUp();
        bytes4[] memory calls = new bytes4[](11);
        calls[0] = this.sign.selector;
        calls[1] = this.amendOne.selector;
        calls[2] = this.assign.selector;
        calls[3] = this.suspend.selector;
        calls[4] = this.contest.selector;
        calls[5] = this.resume.selector;
        calls[6] = this.terminate.selector;
        calls[7] = this.expire.selector;
        calls[8] = this.both.selector;
        calls[9] = this.pass.selector;
        calls[10] = this.signAgain.selector;
        targetSelector(FuzzSelector(address(this), calls));
        targetContract(address(this));
    }

    // ——— what can happen ———

    function sign(uint256 seed) external {
        if (_ids.length == MOST) return;
        Agreement memory a = seed % 3 == 0 ? planned() : agreement();
        if (seed % 2 == 0) a.terms.life.end = a.terms.life.start + 40 days;
        if (a.terms.operation.target != 0) a.terms.life.end = a.terms.life.start + 300 days;
        a.terms.life.extends = seed % 5 != 0;
        a.terms.life.forceMajeure = 5 days;
        _note(open(a), a);
    }

    function signAgain(uint256 seed) external {
        if (_ids.length == 0) return;
        uint256 id = _ids[seed % _ids.length];
        Agreement memory a = _document(id);
        if (a.previous != 0) return;
        (bytes memory ofSeller, bytes memory ofBuyer) = (by(seller, a), by(buyer, a));
        if (ppa.sign(a, URI, ofSeller, ofBuyer) != id) _broken = "signed twice";
    }

    function amendOne(uint256 seed) external {
        if (_ids.length == 0) return;
        uint256 id = _ids[seed % _ids.length];
        Agreement memory current = _document(id);
        Agreement memory next = following(id, current);
        next.terms.price.discount += 1;
        // To another buyer or back.
        if (seed % 4 == 0) {
            next.terms.parties.buyer = current.terms.parties.buyer == buyer.addr ? newBuyer.addr : buyer.addr;
        }
        IAgreementTypes.Signatures memory s;
        s.seller = by(seller, next);
        s.buyer = by(_walletOf(current.terms.parties.buyer), next);
        s.newBuyer = by(_walletOf(next.terms.parties.buyer), next);
        s.owner = by(newBuyer, next);
        try ppa.amend(id, current, next, URI, s) {
            _note(id, next);
        } catch {}
    }

    function assign(uint256 seed) external {
        if (_ids.length == 0) return;
        uint256 id = _ids[seed % _ids.length];
        address owner = ppa.ownerOf(id);
        vm.prank(owner);
        ppa.transferFrom(owner, owner == seller.addr ? newBuyer.addr : seller.addr, id);
    }

    function suspend(uint256 seed) external {
        (uint256 id, Agreement memory a) = _any(seed);
        if (id == 0) return;
        vm.prank(_party(seed, a));
        try life.suspend(id, a, NOTICE) {} catch {}
        _move(id);
    }

    function contest(uint256 seed) external {
        (uint256 id, Agreement memory a) = _any(seed);
        if (id == 0) return;
        vm.prank(_party(seed, a));
        try life.contest(id, a, NOTICE) {} catch {}
        _move(id);
    }

    function resume(uint256 seed) external {
        (uint256 id, Agreement memory a) = _any(seed);
        if (id == 0) return;
        vm.prank(_party(seed, a));
        try life.resume(id, a) {} catch {}
        _move(id);
    }

    function terminate(uint256 seed) external {
        (uint256 id, Agreement memory a) = _any(seed);
        if (id == 0) return;
        vm.prank(_party(seed, a));
        try life.terminate(id, a) {} catch {}
        _move(id);
    }

    function expire(uint256 seed) external {
        (uint256 id, Agreement memory a) = _any(seed);
        if (id == 0) return;
        try life.expire(id, a) {} catch {}
        _move(id);
    }

    function both(uint256 seed) external {
        (uint256 id, Agreement memory a) = _any(seed);
        if (id == 0 || seed % 7 > 1) return;
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest(seed % 7 == 0 ? "Termination" : "Resumption", c);
        bytes memory ofSeller = signWith(seller, digest);
        bytes memory ofBuyer = signWith(_walletOf(a.terms.parties.buyer), digest);
        if (seed % 7 == 0) {
            try life.terminateByConsent(a, c, ofSeller, ofBuyer) {} catch {}
        } else {
            try life.resumeByConsent(a, c, ofSeller, ofBuyer) {} catch {}
        }
        _move(id);
    }

    function pass(uint32 time) external {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 20 days));
    }

    // ——— bookkeeping ———

    function _any(uint256 seed) private view returns (uint256 id, Agreement memory a) {
        if (_ids.length == 0) return (0, a);
        id = _ids[seed % _ids.length];
        a = _document(id);
    }

    function _document(uint256 id) private view returns (Agreement memory) {
        return abi.decode(_kept[id].document, (Agreement));
    }

    function _party(uint256 seed, Agreement memory a) private pure returns (address) {
        return (seed >> 8) % 2 == 0 ? a.terms.parties.seller : a.terms.parties.buyer;
    }

    function _walletOf(address party) private view returns (Vm.Wallet memory) {
        return party == buyer.addr ? buyer : newBuyer;
    }

    function _note(uint256 id, Agreement memory a) private {
        bytes32 digest = digestOf(a);
        if (_seen[digest]) _broken = "a digest stored twice";
        _seen[digest] = true;
        Kept storage kept = _kept[id];
        if (kept.document.length == 0) {
            _ids.push(id);
            kept.state = stateOf(id);
            kept.signedAt = uint40(vm.getBlockTimestamp());
        }
        kept.document = abi.encode(a);
        ++kept.documents;
        _move(id);
    }

    /// @dev Along an edge of the tree, or not at all.
    function _move(uint256 id) private {
        (IAgreementTypes.State from, IAgreementTypes.State to) = (_kept[id].state, stateOf(id));
        _kept[id].state = to;
        if (from == to) return;
        bool ended = to == IAgreementTypes.State.TERMINATED || to == IAgreementTypes.State.EXPIRED;
        bool allowed = (from == IAgreementTypes.State.SIGNED && ended)
            || (from == IAgreementTypes.State.ACTIVE && (ended || to == IAgreementTypes.State.SUSPENDED))
            || (from == IAgreementTypes.State.SUSPENDED && (ended || to == IAgreementTypes.State.ACTIVE));
        if (!allowed) _broken = "a state that does not follow";
    }

    // ——— what always holds ———

    function invariant_StatesMoveAlongTheTreeAndDigestsAreStoredOnce() public view {
        assertEq(_broken, "");
    }

    function invariant_AReceivableForEachAgreement() public view {
        assertEq(ppa.balanceOf(seller.addr) + ppa.balanceOf(newBuyer.addr), _ids.length);
        for (uint256 i; i < _ids.length; ++i) {
            address owner = ppa.ownerOf(_ids[i]);
            assertTrue(owner == seller.addr || owner == newBuyer.addr);
        }
    }

    function invariant_WhatIsStoredIsTheLastDocumentsAndNothingElseChanges() public view {
        for (uint256 i; i < _ids.length; ++i) {
            uint256 id = _ids[i];
            Agreement memory a = _document(id);
            assertEq(ppa.digestOf(id), digestOf(a));
            assertEq(ppa.amendmentsOf(id).length + 1, _kept[id].documents);
            IAgreementTypes.Status memory status = ppa.statusOf(id);
            assertEq(status.buyer, a.terms.parties.buyer);
            assertEq(status.signedAt, _kept[id].signedAt);
            assertEq(uint8(status.state), uint8(_kept[id].state));
        }
    }

    function invariant_SuspensionsFollowOneAnotherAndAddUp() public view {
        for (uint256 i; i < _ids.length; ++i) {
            IAgreementTypes.Suspension[] memory all = ppa.suspensionsOf(_ids[i]);
            uint40 total;
            for (uint256 k; k < all.length; ++k) {
                assertEq(all[k].before, total);
                if (k != 0) assertGe(all[k].from, all[k - 1].until);
                bool last = k + 1 == all.length;
                bool open_ = last && _kept[_ids[i]].state == IAgreementTypes.State.SUSPENDED;
                assertEq(all[k].until == 0, open_);
                if (!open_) total += all[k].until - all[k].from;
            }
        }
    }

    function invariant_EndsAreSaidOnceAndInsideTheTerm() public view {
        for (uint256 i; i < _ids.length; ++i) {
            IAgreementTypes.End memory end = ppa.endOf(_ids[i]);
            IAgreementTypes.State state = _kept[_ids[i]].state;
            bool ended = state == IAgreementTypes.State.TERMINATED || state == IAgreementTypes.State.EXPIRED;
            assertEq(end.why != IAgreementTypes.Ending.NONE, ended);
            assertEq(end.why == IAgreementTypes.Ending.TERM, state == IAgreementTypes.State.EXPIRED);
            if (ended && !_document(_ids[i]).terms.life.extends) {
                assertLe(end.at, _document(_ids[i]).terms.life.end);
            }
        }
    }
}
