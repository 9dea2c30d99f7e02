// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Liars} from "./Liars.sol";

/// @notice What anyone may do about a shortfall, in any order and at any time: mostly where there is one, sometimes where there is none.
abstract contract Strangers is Liars {
    uint256 internal constant PENALTY = 20e6;

    /// @notice What a site's newest final leaf says of it. A site that owes more than that covers is short from then on.
    function settleSite(uint256 index, uint256 seed) external acts {
        index %= SITES;
        bool fresh = seed % 2 == 0;
        if (seed % 4 == 0) {
            index = _greatestDebtor();
            meters[index].s /= 4;
        }
        if (fresh) settleAll();
        LeafProof memory proof = someProof(index, fresh ? 0 : seed >> 8);
        (bool ok, bytes memory answer) =
            attempt(Kind.SETTLE, stranger, address(pool), abi.encodeCall(pool.settle, (proof)));
        if (!ok) return;
        (uint256 owed, uint256 covered) = abi.decode(answer, (uint256, uint256));
        uint256 wh = proof.leaf.flows.lane(3);
        // In energy: no more than the store can deliver, and the meter's Wh.
        uint256 most = 0.95e6 * ((wh < STORE ? wh : STORE) + 1) + 1;
        assertLe(covered * pool.storeIndex() / WAD, most, "covered by more than the store");
        if (covered >= owed || !fresh) return;
        _prove(keeper, proof);
        assertTrue(caseAt(index).stage != ICollateral.Stage.NONE, "short, and nobody can prove it");
    }

    function proveShortfall(uint256 index, uint256 seed) external acts {
        index %= SITES;
        _prove(accounts[seed % 6], someProof(index, seed));
    }

    function _prove(address caller, LeafProof memory proof) internal {
        attempt(
            Kind.PROVE,
            caller,
            address(collateral),
            abi.encodeCall(collateral.proveShortfall, (address(pool), proof))
        );
    }

    /// @notice After its time, mostly: a deposit before finality that nobody settled.
    function proveUnsettled(uint256 index, uint256 seed) external acts {
        for (uint256 i; i < SITES && accountAt(index % SITES).earlyDue == 0; ++i) {
            index = index % SITES + 1;
        }
        index %= SITES;
        uint256 due = accountAt(index).earlyDue;
        if (due == 0) return;
        if (seed % 4 != 0) warpTo(due + 1);
        attempt(
            Kind.UNSETTLED,
            keeper,
            address(collateral),
            abi.encodeCall(collateral.proveUnsettled, (address(pool), siteAt(index)))
        );
    }

    /// @notice A newer leaf; mostly of a store that its owner has filled again.
    function cure(uint256 index, uint256 seed) external acts {
        index = someShort(index, ICollateral.Stage.NONE);
        if (index == NOBODY) return;
        if (seed % 2 == 0) meters[index].s = STORE;
        settleAll();
        attempt(
            Kind.CURE,
            stranger,
            address(collateral),
            abi.encodeCall(collateral.cure, (address(pool), proofAt(index)))
        );
    }

    /// @notice Tokens bought back, enough or not, and the end of the shortfall.
    function close(uint256 index, uint256 from, uint256 seed) external acts {
        index = someShort(index, ICollateral.Stage.NONE);
        if (index == NOBODY) return;
        from = someHolder(from);
        if (from != NOBODY) {
            uint256 most = seed % 2 != 0 ? bound(seed, 0, held(accounts[from]) / 4) : held(accounts[from]);
            _buyBack(accounts[from], index, most);
        }
        attempt(
            Kind.CLOSE,
            stranger,
            address(collateral),
            abi.encodeCall(collateral.close, (address(pool), siteAt(index)))
        );
    }

    function _buyBack(address account, uint256 index, uint256 shares) internal {
        (bool ok, bytes memory answer) = attempt(
            Kind.BUY_BACK,
            account,
            address(pool),
            abi.encodeCall(pool.buyBack, (siteAt(index), Shares.wrap(shares)))
        );
        if (!ok) return;
        bought += abi.decode(answer, (uint256));
        ++roundings;
    }

    function enforce(uint256 index, uint256 seed) external acts {
        index = someShort(index, ICollateral.Stage.CURE);
        if (index == NOBODY) _default(seed);
        else _enforce(index, seed);
    }

    /// @notice The site that owes most loses a third of what it owes or more, and somebody proves it.
    function _default(uint256 part) internal {
        uint256 most = _greatestDebtor();
        uint256 owed = raw(pool.liabilityOf(siteAt(most))) / 1e6;
        meters[most].s = uint64(bound(part, 0, owed * 2 / 3));
        rotateAt(most);
        settleAll();
        _prove(keeper, proofAt(most));
    }

    function _greatestDebtor() internal view returns (uint256 most) {
        for (uint256 i = 1; i < SITES; ++i) {
            if (raw(accountAt(i).liability) > raw(accountAt(most).liability)) most = i;
        }
    }

    function _enforce(uint256 index, uint256 seed) internal {
        if (seed % 4 != 0) warpTo(caseAt(index).provedAt + 12 hours);
        bookTime();
        Stand memory before = stand();
        (bool ok,) = attempt(
            Kind.ENFORCE,
            stranger,
            address(collateral),
            abi.encodeCall(collateral.enforce, (address(pool), siteAt(index)))
        );
        if (ok) bookLocked(before);
    }

    /// @notice By anyone, its operator too, at any moment of the auction; every fourth with dust.
    function fill(uint256 index, uint256 from, uint256 shares, uint256 time) external acts {
        uint256 open = someShort(index, ICollateral.Stage.AUCTION);
        if (open == NOBODY) {
            open = someShort(index, ICollateral.Stage.CURE);
            if (open == NOBODY) return _default(time);
            _enforce(open, 1);
            if (caseAt(open).stage != ICollateral.Stage.AUCTION) return;
        }
        index = open;
        from = someHolder(from);
        if (from == NOBODY) return;
        warpTo(caseAt(index).auctionAt + bound(time, 0, 6 hours - 1));
        bookTime();
        address seller = accounts[from];
        _fill(index, seller, shares % 4 == 0 ? bound(shares, 1, 10) : bound(shares, 1, held(seller)));
    }

    function _fill(uint256 index, address seller, uint256 shares) private {
        uint256 price = collateral.auctionPrice(address(pool), siteAt(index));
        Stand memory before = stand();
        uint256 had = stakeToken.balanceOf(seller);
        bytes memory data =
            abi.encodeCall(collateral.fill, (address(pool), siteAt(index), Shares.wrap(shares), 0, seller));
        (bool ok, bytes memory answer) = attempt(Kind.FILL, seller, address(collateral), data);
        if (!ok) return;
        (uint256 sold, uint256 paid) = abi.decode(answer, (uint256, uint256));
        bought += sold * before.index / WAD;
        ++roundings;
        assertLe(sold, shares, "sold more than was offered");
        assertEq(before.claims - raw(pool.claims()), sold, "sold is not what burned");
        assertLe(price, PENALTY, "above the penalty price");
        assertEq(paid, sold * before.index / WAD * price / 1e9, "paid is not energy times price");
        assertEq(stakeToken.balanceOf(seller), had + paid, "paid is not what arrived");
        uint256 left = collateral.stakeOf(address(pool), siteAt(index)).stake;
        assertEq(before.stakes[index] - left, paid, "paid is not out of the site's stake");
    }

    /// @notice Mostly when its time has come.
    function haircut(uint256 index, uint256 seed) external acts {
        index = someShort(index, ICollateral.Stage.AUCTION);
        if (index != NOBODY) return _haircut(index, seed);
        index = someShort(seed, ICollateral.Stage.CURE);
        if (index == NOBODY) _default(seed);
        else _enforce(index, 1);
    }

    function _haircut(uint256 index, uint256 seed) internal {
        ICollateral.Shortfall memory open = caseAt(index);
        if (seed % 4 != 0) {
            warpTo(open.announcedAt == 0 ? open.auctionAt + 6 hours : open.announcedAt + 1 days);
        }
        bookTime();
        uint256 short = raw(collateral.shortOf(address(pool), siteAt(index)));
        Stand memory before = stand();
        (bool ok, bytes memory answer) = attempt(
            Kind.HAIRCUT,
            stranger,
            address(collateral),
            abi.encodeCall(collateral.haircut, (address(pool), siteAt(index)))
        );
        if (ok && abi.decode(answer, (bool))) _checkHaircut(index, short, before);
    }

    /// @dev What claims lost is what was written off beyond the headroom, and was paid for as far as the stake went. `kept` rounds down by less than
    /// a part in 1e18 of fewer than 1e18 claims, so the two differ by one store share at most.
    function _checkHaircut(uint256 index, uint256 short, Stand memory before) private {
        uint256 claimed = ceilDiv(before.claims * before.kept, WAD);
        uint256 lost = claimed - ceilDiv(before.claims * pool.kept(), WAD);
        uint256 headroom = before.backing - claimed;
        uint256 uncovered = short > headroom ? short - headroom : 0;
        assertGe(lost, uncovered, "more was written off than holders lost");
        assertLe(lost, uncovered + 1, "holders lost more than was written off");
        ++haircuts;
        lostShares += lost;
        uncoveredShares += uncovered;
        uint256 energy =
            ceilDiv(before.claims * before.index, WAD) - ceilDiv(before.claims * pool.index(), WAD);
        uint256 due = ceilDiv(energy * PENALTY, 1e9);
        uint256 paid = before.stakes[index] - collateral.stakeOf(address(pool), siteAt(index)).stake;
        assertEq(paid, due < before.stakes[index] ? due : before.stakes[index], "not paid as far as it goes");
    }

    /// @notice By a leaf of a site whose stake does not answer for all it owes, if there is one.
    function showLoss(uint256 index, uint256 s) external acts {
        uint256 tried;
        for (; tried < SITES; ++tried) {
            index = (index % SITES + 1) % SITES;
            uint256 owed = raw(pool.liabilityOf(siteAt(index)));
            if (collateral.stakeOf(address(pool), siteAt(index)).stake < owed * PENALTY / 1e9) break;
        }
        if (tried != SITES || s % 8 == 0) _showLoss(index, s);
    }

    function _showLoss(uint256 index, uint256 s) internal {
        publishLie(index, 0, 0, uint64(bound(s, 0, meters[index].s / 4)));
        attempt(
            Kind.SHOW,
            stranger,
            address(collateral),
            abi.encodeCall(collateral.showLoss, (address(pool), proofAt(index)))
        );
    }

    function dropLoss(uint256 index, uint256 seed) external acts {
        index %= SITES;
        uint40 expiresAt;
        for (uint256 i; i < SITES && expiresAt == 0; ++i) {
            index = (index + 1) % SITES;
            (, expiresAt) = collateral.lossOf(address(pool), siteAt(index));
        }
        if (expiresAt == 0) return;
        if (seed % 4 != 0) warpTo(expiresAt + 1);
        _dropLoss(index);
    }

    function _dropLoss(uint256 index) internal {
        attempt(
            Kind.DROP,
            stranger,
            address(collateral),
            abi.encodeCall(collateral.dropLoss, (address(pool), siteAt(index)))
        );
    }

    /// @notice Worked out anew, the pending loss is what the known losses would cut now, in ppm, rounded up.
    function refreshLoss() external acts {
        attempt(
            Kind.REFRESH,
            stranger,
            address(collateral),
            abi.encodeCall(collateral.refreshLoss, (address(pool)))
        );
        Stand memory at = stand();
        uint256 lost;
        for (uint256 i; i < SITES; ++i) {
            (Shares uncovered,) = collateral.lossOf(address(pool), siteAt(i));
            lost += raw(uncovered);
        }
        if (lost > at.backing) lost = at.backing;
        uint256 kept = at.claims == 0 ? at.kept : (at.backing - lost) * WAD / at.claims;
        uint256 expected = kept >= at.kept ? 0 : ceilDiv(WAD - kept * WAD / at.kept, 1e12);
        (,, uint256 pending) = pool.shareTerms();
        assertEq(pending, expected, "the pending loss is not that of what is known");
    }
}
