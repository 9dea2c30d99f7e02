// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {Leaf, LeafProof, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {CollateralFixture} from "../../fixtures/CollateralFixture.sol";

contract CollateralLossesTest is CollateralFixture {
    function uncoveredOf() private view returns (uint256 uncovered, uint40 expiresAt) {
        Shares u;
        (u, expiresAt) = collateral.lossOf(address(pool), site);
        return (Shares.unwrap(u), expiresAt);
    }

    /// @dev A posted leaf, not final, finds `s` Wh.
    function postDrained(uint64 s) private returns (LeafProof memory) {
        battery(SOLAR, 0, 0, s);
        publish();
        return proofAt(SOLAR);
    }

    /// @dev What the stake pays for at 0.50, store shares.
    function stakeCovers() private view returns (uint256) {
        return bond(site).stake * 1e9 / 0.5e6 * WAD / pool.storeIndex();
    }

    function ppmOf(uint256 uncovered) private view returns (uint256) {
        return (pool.haircutFor(Shares.wrap(uncovered)) + 1e12 - 1) / 1e12;
    }

    // ——— shown ———

    function test_ShowLoss_CountsAtOnce() public {
        toRestoredDebt();
        LeafProof memory proof = postDrained(0);
        uint40 expiresAt = uint40(vm.getBlockTimestamp() + 3 hours + 1 hours);
        uint256 expected =
            liabilityOf(site) - Shares.unwrap(pool.coveredBy(0, 10_000, lastReadAt())) - stakeCovers();
        assertEq(pendingLoss(), 0);
        vm.expectEmit(address(collateral));
        emit ICollateral.LossShown(address(pool), site, Shares.wrap(expected), lastReadAt(), expiresAt);
        vm.prank(stranger);
        collateral.showLoss(address(pool), proof);
        (uint256 uncovered, uint40 until) = uncoveredOf();
        assertEq(uncovered, expected);
        assertEq(until, expiresAt);
        assertEq(pendingLoss(), ppmOf(expected));
        assertGt(pendingLoss(), 0.2e6);
    }

    /// @dev Discharge that the headroom takes is no loss.
    function test_ShowLoss_CreditsWhatWasDischarged() public {
        toRestoredDebt();
        uint256 free = Shares.unwrap(pool.headroom());
        assertGt(free, 0);
        battery(SOLAR, 1000, 0, 0);
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        uint256 expected =
            liabilityOf(site) - free - Shares.unwrap(pool.coveredBy(0, 10_000, lastReadAt())) - stakeCovers();
        assertEq(Shares.unwrap(collateral.showLoss(address(pool), proof)), expected);
    }

    function test_ShowLoss_ProvedByItsFinalLeaf() public {
        toRestoredDebt();
        collateral.showLoss(address(pool), postDrained(0));
        uint256 loss = pendingLoss();
        warpToFinal(crew.last);
        prove();
        (uint256 uncovered, uint40 expiresAt) = uncoveredOf();
        assertGt(uncovered, 0);
        assertEq(expiresAt, 0);
        assertApproxEqAbs(pendingLoss(), loss, 1000);
        drain(SOLAR, 3000);
        collateral.cure(address(pool), proofAt(SOLAR));
        assertEq(pendingLoss(), 0);
    }

    /// @dev A leaf that is older than the one that shows it says nothing of it.
    function test_ShowLoss_StandsBesideAnOlderProof() public {
        toRestoredDebt();
        drain(SOLAR, 1000);
        LeafProof memory older = proofAt(SOLAR);
        collateral.showLoss(address(pool), postDrained(0));
        (uint256 uncovered, uint40 expiresAt) = uncoveredOf();
        collateral.proveShortfall(address(pool), older);
        (uint256 still, uint40 until) = uncoveredOf();
        assertEq(still, uncovered);
        assertEq(until, expiresAt);
        vm.warp(expiresAt + 1);
        collateral.dropLoss(address(pool), site);
        (still, until) = uncoveredOf();
        // What the proof alone says: the stake answers for that.
        assertEq(still, 0);
        assertEq(until, 0);
    }

    function test_ShowLoss_RevertWhen_NotGreater() public {
        toRestoredDebt();
        collateral.showLoss(address(pool), postDrained(0));
        (uint256 uncovered,) = uncoveredOf();
        LeafProof memory next = postDrained(1);
        uint256 less =
            liabilityOf(site) - Shares.unwrap(pool.coveredBy(1, 10_000, lastReadAt())) - stakeCovers();
        vm.expectRevert(abi.encodeWithSelector(ICollateral.LossNotGreater.selector, site, less, uncovered));
        collateral.showLoss(address(pool), next);
    }

    function test_ShowLoss_RevertWhen_TheStakeAnswers() public {
        chargeAndDeposit(2000);
        LeafProof memory proof = postDrained(0);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.LossNotGreater.selector, site, 0, 0));
        collateral.showLoss(address(pool), proof);
    }

    function test_ShowLoss_RevertWhen_TheLeafIsFinal() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 0);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.LeafIsFinal.selector, site, lastReadAt()));
        collateral.showLoss(address(pool), proof);
    }

    function test_ShowLoss_RevertWhen_Estimated() public {
        chargeAndDeposit(2000);
        battery(SOLAR, 0, 0, 0);
        nextPeriod();
        show(SOLAR, Quality.ESTIMATED);
        show(CONSUMER, Quality.MEASURED);
        show(OTHER, Quality.MEASURED);
        postShown();
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NotMeasured.selector, site, lastReadAt()));
        collateral.showLoss(address(pool), proof);
    }

    function test_ShowLoss_RevertWhen_TheQuorumIsNotThePools() public {
        toRestoredDebt();
        // A fleet of its owner's own, which the site moves to.
        Crew memory own = openFleet(1, 1);
        Home memory home = solar;
        LeafProof memory closing = proofAt(SOLAR);
        oracle.move(joinOf(own, home), signJoin(home, joinOf(own, home)), closing);
        nextPeriod();
        LeafProof memory proof = postOwn(own);
        bytes32 quorum = keccak256(abi.encode(own.quorum.threshold, own.quorum.members));
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.QuorumNotAdmitted.selector, quorum));
        collateral.showLoss(address(pool), proof);
    }

    function postOwn(Crew memory own) private returns (LeafProof memory) {
        delete shown;
        meters[SOLAR].s = 0;
        shown.push(leafWith(site, meters[SOLAR], Quality.MEASURED));
        post(own, shown);
        return proofOf(own.last, shown, 0);
    }

    function test_ShowLoss_RevertWhen_FromBeforeTheDeposit() public {
        meter(SOLAR, 2000, 2000, 0, 0);
        battery(SOLAR, 0, 2000, 3000);
        publish();
        LeafProof memory before = proofAt(SOLAR);
        uint40 readAt = lastReadAt();
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        intake.depositEarly(address(pool), charge, proof);
        vm.expectRevert(
            abi.encodeWithSelector(IEnergyPool.LeafBeforeDeposit.selector, site, readAt, lastReadAt())
        );
        collateral.showLoss(address(pool), before);
    }

    /// @dev A posted batch that carries an older reading than the one that is proved.
    function test_ShowLoss_RevertWhen_OlderThanWhatIsProved() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 400);
        Leaf memory old = shown[SOLAR];
        drain(SOLAR, 500);
        prove();
        uint40 known = lastReadAt();
        nextPeriod();
        shown[SOLAR] = old;
        postShown();
        LeafProof memory posted = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.LeafNotNewer.selector, site, old.readAt, known));
        collateral.showLoss(address(pool), posted);
    }

    function test_ShowLoss_RevertWhen_NotAPool() public {
        chargeAndDeposit(2000);
        LeafProof memory proof = postDrained(0);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NotPool.selector, stranger));
        collateral.showLoss(stranger, proof);
    }

    // ——— dropped ———

    function test_DropLoss_AnHourAfterFinality() public {
        toRestoredDebt();
        collateral.showLoss(address(pool), postDrained(0));
        (, uint40 expiresAt) = uncoveredOf();
        vm.warp(expiresAt);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.LossStands.selector, site, expiresAt));
        collateral.dropLoss(address(pool), site);
        vm.warp(expiresAt + 1);
        vm.expectEmit(address(collateral));
        emit ICollateral.LossDropped(address(pool), site);
        collateral.dropLoss(address(pool), site);
        assertEq(pendingLoss(), 0);
    }

    function test_DropLoss_RevertWhen_ItIsProved() public {
        toRestoredDebt();
        drain(SOLAR, 0);
        prove();
        assertGt(pendingLoss(), 0);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.LossStands.selector, site, 0));
        collateral.dropLoss(address(pool), site);
    }

    function test_RefreshLoss_FollowsTheHeadroom() public {
        toRestoredDebt();
        drain(SOLAR, 0);
        prove();
        uint256 loss = pendingLoss();
        vm.prank(owner);
        pool.surrender(Shares.wrap(100e6));
        assertEq(pendingLoss(), loss);
        collateral.refreshLoss(address(pool));
        (uint256 uncovered,) = uncoveredOf();
        assertEq(pendingLoss(), ppmOf(uncovered));
        assertLt(pendingLoss(), loss);
    }

    function test_RefreshLoss_RevertWhen_NotAPool() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NotPool.selector, stranger));
        collateral.refreshLoss(stranger);
    }

    /// @dev Stake that comes in during a shortfall takes the loss back; so does what an auction buys.
    function test_PendingLoss_FollowsTheStakeAndTheAuction() public {
        toRestoredDebt();
        drain(SOLAR, 0);
        prove();
        toAuction();
        uint256 loss = pendingLoss();
        vm.startPrank(owner);
        collateral.fill(address(pool), site, Shares.wrap(500e6), 0, owner);
        vm.stopPrank();
        assertLt(pendingLoss(), loss);
        (uint256 uncovered,) = uncoveredOf();
        assertEq(uncovered, shortOf(site) - stakeCovers());
        stakeFor(site, 1e6);
        assertEq(pendingLoss(), 0);
    }

    // ——— compensation ———

    function test_Compensation_GoesWithTheTokens() public {
        chargeBoth(2000);
        drain(SOLAR, 500);
        prove();
        toAuction();
        giveShares(stranger, Shares.wrap(500e6));
        toHaircut();
        uint256 fund = collateral.compensationOf(address(pool));
        uint256 claims = Shares.unwrap(pool.claims());
        uint256 due = fund * 500e6 / claims;
        assertEq(collateral.compensationFor(address(pool), Shares.wrap(500e6)), due);
        vm.expectEmit(address(collateral));
        emit ICollateral.Credited(stranger, address(stakeToken), due);
        vm.prank(stranger);
        pool.surrender(Shares.wrap(500e6));
        assertEq(collateral.creditOf(stranger, address(stakeToken)), due);
        assertEq(collateral.compensationOf(address(pool)), fund - due);
        vm.expectEmit(address(collateral));
        emit ICollateral.Collected(stranger, address(stakeToken), keeper, due);
        vm.prank(stranger);
        assertEq(collateral.collect(address(stakeToken), keeper), due);
        assertEq(stakeToken.balanceOf(keeper), due);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateral.NothingToCollect.selector, stranger, address(stakeToken))
        );
        vm.prank(stranger);
        collateral.collect(address(stakeToken), keeper);
    }

    function test_Collect_RevertWhen_NothingIsOwed() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICollateral.NothingToCollect.selector, address(this), address(stakeToken))
        );
        collateral.collect(address(stakeToken), keeper);
    }

    /// @dev A deposit pays in, out of its site's stake, what its new tokens carry.
    function test_Compensation_NewTokensCarryAsMuch() public {
        chargeBoth(2000);
        drain(SOLAR, 500);
        prove();
        toAuction();
        toHaircut();
        uint256 fund = collateral.compensationOf(address(pool));
        uint256 claims = Shares.unwrap(pool.claims());
        uint256 stake = bond(other.id).stake;
        meter(OTHER, 200, 200, 0, 0);
        battery(OTHER, 0, 200, 3200);
        settle();
        deposit(otherCharge, OTHER);
        uint256 issued = Shares.unwrap(pool.claims()) - claims;
        assertGt(issued, 0);
        uint256 paid = (fund * issued + claims - 1) / claims;
        assertEq(collateral.compensationOf(address(pool)), fund + paid);
        assertEq(bond(other.id).stake, stake - paid);
    }

    function test_Compensation_RevertWhen_TheStakeDoesNotPayForIt() public {
        chargeBoth(2000);
        drain(SOLAR, 500);
        prove();
        toAuction();
        toHaircut();
        uint256 fund = collateral.compensationOf(address(pool));
        uint256 due = (fund * 1e9 + Shares.unwrap(pool.claims()) - 1) / Shares.unwrap(pool.claims());
        assertGt(due, 0);
        Shares claims = pool.claims();
        vm.startPrank(address(pool));
        vm.expectRevert(abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, consumer.id, 0, due + 7));
        collateral.requireCovered(consumer.id, 7, Shares.wrap(1e9), claims);
        vm.stopPrank();
    }

    /// @dev From the end of the vintage on nothing locked can become a token: the tokens carry all of it, in equal parts, and leave nothing.
    function test_Compensation_AfterTheEndTheTokensCarryAllOfIt() public {
        chargeBoth(2000);
        drain(SOLAR, 500);
        prove();
        toAuction();
        giveShares(stranger, Shares.wrap(500e6));
        toHaircut();
        uint256 fund = collateral.compensationOf(address(pool));
        uint256 claims = Shares.unwrap(pool.claims());
        uint256 tokens = Shares.unwrap(pool.totalShares());
        assertLt(tokens, claims);
        assertEq(collateral.compensationFor(address(pool), Shares.wrap(500e6)), fund * 500e6 / claims);
        skip(50 * 365 days);
        assertTrue(pool.ended());
        uint256 due = fund * 500e6 / tokens;
        assertEq(collateral.compensationFor(address(pool), Shares.wrap(500e6)), due);
        vm.prank(stranger);
        pool.surrender(Shares.wrap(500e6));
        assertEq(collateral.creditOf(stranger, address(stakeToken)), due);
        // What is locked ends, or not: a token carries as much.
        (,, Shares locked) = pool.totals();
        uint256 each = collateral.compensationFor(address(pool), Shares.wrap(1e6));
        vm.prank(address(collateral));
        pool.seizeLocked(other.id, locked);
        assertEq(collateral.compensationFor(address(pool), Shares.wrap(1e6)), each);
        vm.prank(owner);
        pool.surrender(Shares.wrap(ALL));
        vm.prank(other.owner.addr);
        pool.surrender(Shares.wrap(ALL));
        assertEq(collateral.compensationOf(address(pool)), 0);
    }

    function test_Compensate_StrangersHaveNoFund() public {
        vm.prank(stranger);
        collateral.compensate(stranger, Shares.wrap(1), Shares.wrap(1));
        assertEq(collateral.creditOf(stranger, address(0)), 0);
    }
}
