// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {IIntake} from "../../../contracts/energy/interfaces/IIntake.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {Leaf, LeafProof, Quality, Reading} from "../../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD, Zone} from "../../../contracts/oracle/types/Site.sol";
import {IntakeFixture} from "../../fixtures/IntakeFixture.sol";

contract IntakeEarlyTest is IntakeFixture {
    function test_DepositEarly_MintsAgainstAPostedLeaf() public {
        charged(1000);
        uint256 finalAt = block.timestamp + CHALLENGE_WINDOW + ANSWER_WINDOW;
        assertApproxEqAbs(Energy.unwrap(early()), 900e6, 1);
        IEnergyPool.Account memory account = pool.accountOf(site);
        assertEq(account.earlyWh, 1000);
        assertEq(Shares.unwrap(account.early), Shares.unwrap(account.liability));
        assertEq(account.earlyDue, finalAt + 1 days);
        assertGt(Shares.unwrap(pool.sharesOf(owner)), 0);
        assertEq(Shares.unwrap(pool.sharesOf(address(intake))), 0);
        assertEq(entitlements.entitlementOf(charge).pointerAt, 0, "nothing is claimed");
    }

    function test_DepositEarly_IsCoveredByTheFinalClaim() public {
        charged(1000);
        early();
        uint256 claims = Shares.unwrap(pool.claims());
        warpToFinal(crew.last);
        assertEq(Energy.unwrap(deposit()), 0);
        assertEq(earlyWh(), 0);
        assertEq(Shares.unwrap(pool.claims()), claims);
    }

    function test_DepositEarly_ByTheOperator() public {
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        address operator = makeAddr("operator");
        vm.prank(owner);
        registry.setApprovalForAll(operator, true);
        vm.prank(operator);
        intake.depositEarly(address(pool), charge, proof);
        assertEq(Shares.unwrap(pool.sharesOf(operator)), 0);
        assertGt(Shares.unwrap(pool.sharesOf(owner)), 0);
    }

    /// @dev The second leaf brings only what it shows beyond the first.
    function test_DepositEarly_OnlyWhatIsNew() public {
        charged(1000);
        early();
        charged(300);
        assertApproxEqAbs(Energy.unwrap(early()), 270e6, 1);
        assertEq(earlyWh(), 1300);
    }

    function test_DepositEarly_OfAShare() public {
        uint40 end = lastPeriod() + PERIOD;
        vm.prank(owner);
        pool.endEntitlement(charge, end);
        uint256 half = grantAs(solar, Register.GREEN_CHARGE, address(pool), 5000, end, 0);
        settle();
        entitlements.checkpoint(half, proofAt(SOLAR));
        charged(1001);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        intake.depositEarly(address(pool), half, proof);
        assertEq(earlyWh(), 500);
    }

    function test_DepositEarly_RevertWhen_NothingMore() public {
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        early();
        expectEarly(
            proof,
            abi.encodeWithSelector(
                IIntake.NothingMore.selector, charge, proof.leaf.readAt, uint64(1000), uint64(0), uint64(1000)
            )
        );
        warpToFinal(crew.last);
        deposit();
        expectEarly(
            proof,
            abi.encodeWithSelector(
                IIntake.NothingMore.selector, charge, proof.leaf.readAt, uint64(1000), uint64(1000), uint64(0)
            )
        );
    }

    /// @dev A leaf that shows more but was read before the claim's will never be claimed: nothing would ever cover it.
    function test_DepositEarly_RevertWhen_ReadBeforeThePointer() public {
        charged(500);
        LeafProof memory first = proofAt(SOLAR);
        warpToFinal(crew.last);
        charged(500);
        warpToFinal(crew.last);
        deposit();
        nextPeriod();
        // A batch whose leaf of the site is an earlier reading, carried, and shows more than was ever claimed.
        meters[SOLAR].g += 900;
        meters[SOLAR].k += 900;
        show(SOLAR, Quality.MEASURED);
        shown[SOLAR].readAt = first.leaf.readAt;
        postShown();
        expectEarly(
            proofAt(SOLAR),
            abi.encodeWithSelector(
                IIntake.NothingMore.selector, charge, first.leaf.readAt, uint64(1900), uint64(1000), uint64(0)
            )
        );
    }

    function test_DepositEarly_RevertWhen_NotPool() public {
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IIntake.NotPool.selector, address(this)));
        intake.depositEarly(address(this), charge, proof);
    }

    function test_DepositEarly_RevertWhen_NotSiteOperator() public {
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, site, address(this), owner)
        );
        intake.depositEarly(address(pool), charge, proof);
    }

    function test_DepositEarly_RevertWhen_NotGreenCharge() public {
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(
                IIntake.WrongRegister.selector, direct, Register.DIRECT_EXPORT, Register.GREEN_CHARGE
            )
        );
        intake.depositEarly(address(pool), direct, proof);
    }

    function test_DepositEarly_RevertWhen_NotThePoolsEntitlement() public {
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        Policy memory p = defaultPolicy();
        p.cap = 1e16;
        address other = address(createPool(p));
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(IIntake.NotPoolsEntitlement.selector, charge, address(pool), other)
        );
        intake.depositEarly(other, charge, proof);
    }

    function test_DepositEarly_RevertWhen_OfAnotherSite() public {
        charged(1000);
        expectEarly(
            proofAt(EXPORTER), abi.encodeWithSelector(IEntitlements.WrongSite.selector, exporter.id, site)
        );
    }

    function test_DepositEarly_RevertWhen_NotMeasured() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 2000);
        uint40 at = nextPeriod();
        show(SOLAR, Quality.ESTIMATED);
        postShown();
        expectEarly(proofAt(SOLAR), abi.encodeWithSelector(IIntake.NotMeasured.selector, site, at));
    }

    function test_DepositEarly_RevertWhen_TheLeafIsFinal() public {
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        warpToFinal(crew.last);
        expectEarly(proof, abi.encodeWithSelector(IIntake.LeafIsFinal.selector, site, proof.leaf.readAt));
        vm.warp(vm.getBlockTimestamp() - 1);
        early(proof);
    }

    function test_DepositEarly_RevertWhen_TheEntitlementIsOver() public {
        uint40 end = lastPeriod() + PERIOD;
        vm.prank(owner);
        pool.endEntitlement(charge, end);
        charged(1000);
        LeafProof memory last = proofAt(SOLAR);
        charged(500);
        expectEarly(proofAt(SOLAR), abi.encodeWithSelector(IIntake.EntitlementOver.selector, charge, end));
        early(last);
        assertEq(earlyWh(), 1000);
    }

    function test_DepositEarly_RevertWhen_NotStarted() public {
        uint40 start = lastPeriod() + PERIOD;
        vm.prank(owner);
        pool.endEntitlement(charge, start);
        uint256 next = grantAs(solar, Register.GREEN_CHARGE, address(pool), 10_000, start, 0);
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NotCheckpointed.selector, site, start));
        intake.depositEarly(address(pool), next, proof);
    }

    /// @dev A battery of 10 kWh, which 12.5 fill, once, and twice a day since the entitlement opened, and a Wh.
    function test_DepositEarly_RevertWhen_AboveCapacity() public {
        // Long enough for one site to grow by more than its own part of what its fleet may.
        skip(3 hours);
        uint256 limit = 12_501 + uint256(12_500) * (lastPeriod() + PERIOD - opened) / 12 hours;
        charged(uint64(limit) + 1);
        LeafProof memory proof = proofAt(SOLAR);
        expectEarly(
            proof, abi.encodeWithSelector(IIntake.ClaimAboveCapacity.selector, site, limit + 1, limit)
        );
    }

    function test_DepositEarly_RevertWhen_TheLeafIsHeld() public {
        charged(1000);
        oracle.demand{value: MIN_BOND}(crew.last, uint32(SOLAR));
        expectEarly(
            proofAt(SOLAR),
            abi.encodeWithSelector(IMeterOracle.LeafHeld.selector, batchHash(crew.last), uint32(SOLAR))
        );
    }

    /// @dev The oracle holds back leaves from the dispute on; this one is from before it, and still nothing to lend on.
    function test_DepositEarly_RevertWhen_TheSiteIsInQuarantine() public {
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        nextPeriod();
        Reading memory first = readingOf(solar, lastPeriod(), proof.leaf.energy, proof.leaf.flows);
        Reading memory second = readingOf(solar, lastPeriod(), proof.leaf.energy, proof.leaf.energy);
        oracle.proveEquivocation(first, signReading(solar, first), second, signReading(solar, second));
        oracle.requirePostedLeaf(proof);
        expectEarly(proof, abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, site, lastPeriod()));
        // Inspected, and with a new key, it may again.
        skip(1);
        rotateHome(site, solar.owner, vm.createWallet("new device"), lastPeriod());
        accreditHome(solar, homeCapacities());
        oracle.liftQuarantine(site);
        early(proof);
    }

    /// @dev Zone, technology, accreditor, attesters, age and vintage are the pool's to say.
    function test_DepositEarly_RevertWhen_ThePoolDoesNotAdmitIt() public {
        Policy memory p = defaultPolicy();
        p.zone = Zone.wrap("10YDE-EON------1");
        address abroad = address(createPool(p));
        uint40 start = lastPeriod() + PERIOD;
        vm.prank(owner);
        pool.endEntitlement(charge, start);
        uint256 id = grantAs(solar, Register.GREEN_CHARGE, abroad, 10_000, start, 0);
        publish();
        LeafProof memory at = proofAt(SOLAR);
        warpToFinal(crew.last);
        entitlements.checkpoint(id, at);
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.WrongZone.selector, site, ZONE, p.zone));
        intake.depositEarly(abroad, id, proof);
    }

    /// @dev Half as much again for the liability, and once more for what is not final.
    function test_DepositEarly_RevertWhen_TheStakeDoesNotCoverIt() public {
        Policy memory p = defaultPolicy();
        p.cap = 1e16;
        p.pledge = 1e18;
        pool = createPool(p);
        uint40 start = lastPeriod() + PERIOD;
        vm.startPrank(owner);
        IEnergyPool(entitlements.entitlementOf(charge).holder).endEntitlement(charge, start);
        vm.stopPrank();
        charge = grantAs(solar, Register.GREEN_CHARGE, address(pool), 10_000, start, 0);
        publish();
        LeafProof memory at = proofAt(SOLAR);
        warpToFinal(crew.last);
        entitlements.checkpoint(charge, at);
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        uint256 snapshot = vm.snapshotState();
        stakeFor(site, 2e6);
        early(proof);
        uint256 needed = pool.stakeNeededOf(site);
        // 0.9 kWh at 0.50: 0.675 and 0.45.
        assertApproxEqAbs(needed, 1_125_000, 2);
        vm.revertToState(snapshot);
        stakeFor(site, needed - 1);
        expectEarly(
            proof, abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, site, needed - 1, needed)
        );
        stakeFor(site, 1);
        early(proof);
    }

    /// @dev The store of the leaf itself must cover what is owed, or deposits could put off every proof that it does not.
    function test_DepositEarly_RevertWhen_TheStoreIsOwed() public {
        charged(1000);
        early();
        meter(SOLAR, 100, 100, 0, 0);
        battery(SOLAR, 0, 100, 900);
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        expectEarly(proof, abi.encodeWithSelector(IIntake.StoreIsOwed.selector, site, proof.leaf.readAt));
    }

    function test_DepositEarly_RevertWhen_TheSameWhIsShownByAnotherFleet() public {
        charged(1000);
        early();
        LeafProof memory closing = proofAt(SOLAR);
        warpToFinal(crew.last);
        Crew memory next;
        next.quorum = crew.quorum;
        next.attesters = crew.attesters;
        next.fleet = oracle.createFleet(next.quorum);
        oracle.move(joinOf(next, solar), signJoin(solar, joinOf(next, solar)), closing);
        nextPeriod();
        Leaf[] memory leaves = new Leaf[](1);
        leaves[0] = leafWith(site, meters[SOLAR], Quality.MEASURED);
        post(next, leaves);
        LeafProof memory proof = proofOf(next.last, leaves, 0);
        expectEarly(
            proof,
            abi.encodeWithSelector(
                IIntake.NothingMore.selector, charge, proof.leaf.readAt, uint64(1000), uint64(0), uint64(1000)
            )
        );
    }
}
