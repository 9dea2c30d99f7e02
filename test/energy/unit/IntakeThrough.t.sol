// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {IIntake} from "../../../contracts/energy/interfaces/IIntake.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {LeafProof, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {Register, RegisterUnderflow, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {IntakeFixture} from "../../fixtures/IntakeFixture.sol";

contract IntakeThroughTest is IntakeFixture {
    address internal seller;

    function setUp() public override {
        super.setUp();
        seller = exporter.owner.addr;
    }

    /// @dev 800 Wh through, final.
    function ready(uint64 fee) internal {
        agree(fee);
        flow(800, 800, 800, 0);
        warpToFinal(crew.last);
    }

    function test_DepositThrough_PutsTheLiabilityOnTheBatterysSite() public {
        ready(0.1e18);
        LeafProof memory end = proofAt(SOLAR);
        uint256 minted = Energy.unwrap(through());
        assertApproxEqAbs(minted, 720e6, 1);
        IEnergyPool.Account memory account = pool.accountOf(site);
        uint256 all = Shares.unwrap(account.liability);
        uint256 locked = Shares.unwrap(account.locked);
        uint256 fee = (all - locked) / 10;
        assertEq(locked, (all + 9) / 10);
        assertEq(Shares.unwrap(pool.sharesOf(owner)), fee);
        assertEq(Shares.unwrap(pool.sharesOf(seller)), all - locked - fee);
        assertEq(Shares.unwrap(pool.sharesOf(address(intake))), 0);
        assertEq(Shares.unwrap(pool.accountOf(exporter.id).liability), 0);
        assertEq(account.earlyWh, 0);
        IIntake.Charged memory used = intake.chargedOf(site);
        assertEq(used.from, begun);
        assertEq(used.until, end.leaf.readAt);
        assertEq(used.used, 800);
    }

    function test_DepositThrough_SaysSo() public {
        ready(0.25e18);
        uint256 snapshot = vm.snapshotState();
        through();
        (Shares mine, Shares fee) = (pool.sharesOf(seller), pool.sharesOf(owner));
        vm.revertToState(snapshot);
        uint40 to = crew.last.periodEnd;
        vm.expectEmit(address(intake));
        emit IIntake.DepositedThrough(address(pool), site, exporter.id, 800, 0, mine, fee, begun, to);
        through();
    }

    /// @dev Export that found no charge expires; it is claimed and can serve nothing else.
    function test_DepositThrough_ExportBeyondTheChargeExpires() public {
        agree(0);
        flow(1500, 600, 600, 0);
        warpToFinal(crew.last);
        assertApproxEqAbs(Energy.unwrap(through()), 540e6, 1);
        assertEq(intake.chargedOf(site).used, 600);
        assertEq(entitlements.entitlementOf(direct).pointer, 1500);
    }

    /// @dev Somebody's gift to the Intake is not minted and not shared out.
    function test_DepositThrough_SharesSentHereAreNotPaidOut() public {
        chargeAndDeposit(1000);
        vm.prank(owner);
        pool.transferShares(address(intake), Shares.wrap(5e6));
        publish();
        before = proofAt(SOLAR);
        LeafProof memory paused = proofAt(EXPORTER);
        agree(0.5e18);
        flow(800, 800, 800, 0);
        warpToFinal(crew.last);
        expire(paused);
        through();
        assertEq(Shares.unwrap(pool.sharesOf(address(intake))), 5e6);
    }

    /// @dev Two exporters share one battery's period; each Wh of charge serves one of them.
    function test_DepositThrough_TwoExportersShareTheCharge() public {
        Home memory other = createHome("other");
        begun = nextPeriod();
        joinFleet(other);
        uint256 second = grantAs(other, Register.DIRECT_EXPORT, address(intake), 10_000, begun, 0);
        publishHere();
        before = proofAt(SOLAR);
        LeafProof memory paused = proofAt(EXPORTER);
        agree(0);
        vm.prank(owner);
        intake.agree(site, other.id, 0);
        meter(3, 500, 0, 500, 0);
        flow(800, 1000, 1000, 0);
        warpToFinal(crew.last);
        expire(paused);
        through();
        LeafProof memory exported = proofAt(3);
        LeafProof memory end = proofAt(SOLAR);
        vm.prank(other.owner.addr);
        intake.depositThrough(address(pool), second, exported, before, end, 1e18);
        assertEq(intake.chargedOf(site).used, 1000, "200 of the other's 500");
    }

    function test_DepositThrough_RevertWhen_NotPool() public {
        ready(0);
        (LeafProof memory exported, LeafProof memory end) = (proofAt(EXPORTER), proofAt(SOLAR));
        vm.prank(seller);
        vm.expectRevert(abi.encodeWithSelector(IIntake.NotPool.selector, address(this)));
        intake.depositThrough(address(this), direct, exported, before, end, 0);
    }

    function test_DepositThrough_RevertWhen_NotDirectExport() public {
        ready(0);
        (LeafProof memory exported, LeafProof memory end) = (proofAt(EXPORTER), proofAt(SOLAR));
        vm.prank(seller);
        vm.expectRevert(
            abi.encodeWithSelector(
                IIntake.WrongRegister.selector, charge, Register.GREEN_CHARGE, Register.DIRECT_EXPORT
            )
        );
        intake.depositThrough(address(pool), charge, exported, before, end, 0);
    }

    function test_DepositThrough_RevertWhen_NotHeldHere() public {
        ready(0);
        uint256 own = grantAs(solar, Register.DIRECT_EXPORT, address(this), 10_000, _next(), 0);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IIntake.SameSite.selector, site));
        intake.depositThrough(address(pool), own, before, before, before, 0);
        uint40 end = _next();
        vm.prank(seller);
        intake.endEntitlement(direct, end);
        uint256 elsewhere = grantAs(exporter, Register.DIRECT_EXPORT, address(this), 10_000, end, 0);
        (LeafProof memory exported, LeafProof memory last) = (proofAt(EXPORTER), proofAt(SOLAR));
        vm.prank(seller);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.NotHolder.selector, elsewhere, address(intake), address(this)
            )
        );
        intake.depositThrough(address(pool), elsewhere, exported, before, last, 0);
    }

    function test_DepositThrough_RevertWhen_NotSiteOperator() public {
        ready(0);
        (LeafProof memory exported, LeafProof memory end) = (proofAt(EXPORTER), proofAt(SOLAR));
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, exporter.id, owner, seller)
        );
        intake.depositThrough(address(pool), direct, exported, before, end, 0);
    }

    function test_DepositThrough_RevertWhen_TheBatteryIsTheExporter() public {
        ready(0);
        expectThrough(
            proofAt(EXPORTER),
            proofAt(EXPORTER),
            0,
            abi.encodeWithSelector(IIntake.SameSite.selector, exporter.id)
        );
    }

    function test_DepositThrough_RevertWhen_NotAgreed() public {
        flow(800, 800, 800, 0);
        warpToFinal(crew.last);
        bytes memory error_ = abi.encodeWithSelector(IIntake.NoAgreement.selector, site, exporter.id);
        expectThrough(before, proofAt(SOLAR), 0, error_);
        agree(0);
        vm.prank(owner);
        intake.endAgreement(site, exporter.id);
        expectThrough(before, proofAt(SOLAR), 0, error_);
    }

    /// @dev A buyer of the battery is not bound by what its seller agreed to.
    function test_DepositThrough_RevertWhen_TheBatteryWasSold() public {
        ready(0);
        address buyer = makeAddr("buyer");
        vm.prank(owner);
        registry.transferFrom(owner, buyer, SiteId.unwrap(site));
        expectThrough(
            before, proofAt(SOLAR), 0, abi.encodeWithSelector(IIntake.NoAgreement.selector, site, exporter.id)
        );
        assertFalse(intake.agreementOf(site, exporter.id).open);
        vm.prank(buyer);
        intake.agree(site, exporter.id, 0);
        through();
    }

    function test_DepositThrough_RevertWhen_TheFeeIsMoreThanAccepted() public {
        ready(0.1e18);
        expectThrough(
            before,
            proofAt(SOLAR),
            0.1e18 - 1,
            abi.encodeWithSelector(IIntake.FeeAboveMaximum.selector, uint64(0.1e18), uint64(0.1e18 - 1))
        );
        through(before, proofAt(SOLAR), 0.1e18);
    }

    function test_DepositThrough_RevertWhen_TheLeavesAreOfDifferentSites() public {
        ready(0);
        LeafProof memory end = proofAt(SOLAR);
        expectThrough(
            proofAt(EXPORTER),
            end,
            0,
            abi.encodeWithSelector(IEntitlements.WrongSite.selector, exporter.id, site)
        );
    }

    function test_DepositThrough_RevertWhen_TheBatterysLeavesAreEstimates() public {
        agree(0);
        flow(800, 800, 800, 0);
        LeafProof memory first = proofAt(SOLAR);
        nextPeriod();
        meters[EXPORTER].g += 100;
        meters[EXPORTER].e += 100;
        show(EXPORTER, Quality.MEASURED);
        show(SOLAR, Quality.ESTIMATED);
        postShown();
        LeafProof memory guess = proofAt(SOLAR);
        warpToFinal(crew.last);
        expectThrough(
            first, guess, 0, abi.encodeWithSelector(IIntake.NotMeasured.selector, site, guess.leaf.readAt)
        );
        expectThrough(
            guess, first, 0, abi.encodeWithSelector(IIntake.NotMeasured.selector, site, guess.leaf.readAt)
        );
    }

    function test_DepositThrough_RevertWhen_NotOnePeriod() public {
        agree(0);
        LeafProof memory first = before;
        flow(800, 800, 800, 0);
        LeafProof memory middle = proofAt(SOLAR);
        flow(800, 800, 800, 0);
        LeafProof memory end = proofAt(SOLAR);
        warpToFinal(crew.last);
        uint40 t = first.leaf.readAt;
        expectThrough(first, end, 0, abi.encodeWithSelector(IIntake.NotOnePeriod.selector, t, t + 2 * PERIOD));
        expectThrough(
            end, middle, 0, abi.encodeWithSelector(IIntake.NotOnePeriod.selector, t + 2 * PERIOD, t + PERIOD)
        );
    }

    function test_DepositThrough_RevertWhen_TheIntervalsDiffer() public {
        agree(0);
        flow(800, 800, 800, 0);
        LeafProof memory middle = proofAt(SOLAR);
        LeafProof memory atMiddle = proofAt(EXPORTER);
        flow(800, 800, 800, 0);
        LeafProof memory end = proofAt(SOLAR);
        warpToFinal(crew.last);
        uint40 t = begun;
        // Two periods' export into one period's charge.
        expectThrough(
            middle,
            end,
            0,
            abi.encodeWithSelector(
                IIntake.IntervalsDiffer.selector, t, t + 2 * PERIOD, t + PERIOD, t + 2 * PERIOD
            )
        );
        expire(atMiddle);
        expectThrough(
            before,
            middle,
            0,
            abi.encodeWithSelector(
                IIntake.IntervalsDiffer.selector, t + PERIOD, t + 2 * PERIOD, t, t + PERIOD
            )
        );
        through(middle, end, 0);
    }

    function test_DepositThrough_RevertWhen_NothingWasExported() public {
        agree(0);
        flow(0, 800, 800, 0);
        warpToFinal(crew.last);
        expectThrough(
            before,
            proofAt(SOLAR),
            0,
            abi.encodeWithSelector(IIntake.NothingExported.selector, exporter.id, begun, begun + PERIOD)
        );
    }

    function test_DepositThrough_RevertWhen_ALeafIsNotFinal() public {
        agree(0);
        flow(800, 800, 800, 0);
        uint256 finalAt = oracle.finalAt(uint40(vm.getBlockTimestamp()));
        expectThrough(
            before,
            proofAt(SOLAR),
            0,
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector,
                crew.fleet,
                crew.last.periodEnd,
                finalAt,
                vm.getBlockTimestamp()
            )
        );
    }

    function test_DepositThrough_RevertWhen_TheBatterysFirstLeafIsHeld() public {
        LeafProof memory begin = before;
        oracle.demand{value: MIN_BOND}(begin.batch, uint32(SOLAR));
        ready(0);
        expectThrough(
            begin,
            proofAt(SOLAR),
            0,
            abi.encodeWithSelector(IMeterOracle.LeafHeld.selector, batchHash(begin.batch), uint32(SOLAR))
        );
    }

    function test_DepositThrough_RevertWhen_TheBatterysLastLeafIsHeld() public {
        agree(0);
        flow(800, 800, 800, 0);
        oracle.demand{value: MIN_BOND}(crew.last, uint32(SOLAR));
        warpToFinal(crew.last);
        expectThrough(
            before,
            proofAt(SOLAR),
            0,
            abi.encodeWithSelector(IMeterOracle.LeafHeld.selector, batchHash(crew.last), uint32(SOLAR))
        );
    }

    function test_DepositThrough_RevertWhen_ALaterPeriodIsUsed() public {
        agree(0);
        Home memory other = createHome("other");
        nextPeriod();
        joinFleet(other);
        uint256 second = grantAs(other, Register.DIRECT_EXPORT, address(intake), 10_000, lastPeriod(), 0);
        vm.prank(owner);
        intake.agree(site, other.id, 0);
        publishHere();
        LeafProof memory zero = proofAt(SOLAR);
        LeafProof memory pause = proofAt(EXPORTER);
        meter(3, 500, 0, 500, 0);
        flow(800, 800, 800, 0);
        LeafProof memory theirs = proofAt(3);
        LeafProof memory one = proofAt(SOLAR);
        LeafProof memory mine = proofAt(EXPORTER);
        flow(800, 800, 800, 0);
        LeafProof memory two = proofAt(SOLAR);
        warpToFinal(crew.last);
        expire(pause);
        expire(mine);
        through(one, two, 0);
        vm.prank(other.owner.addr);
        vm.expectRevert(
            abi.encodeWithSelector(IIntake.IntervalUsed.selector, site, zero.leaf.readAt, two.leaf.readAt)
        );
        intake.depositThrough(address(pool), second, theirs, zero, one, 0);
    }

    function test_DepositThrough_RevertWhen_TheBatterysRegistersRunBackwards() public {
        agree(0);
        flow(800, 800, 800, 0);
        LeafProof memory first = proofAt(SOLAR);
        LeafProof memory paused = proofAt(EXPORTER);
        nextPeriod();
        meters[SOLAR].c -= 1;
        meters[EXPORTER].g += 100;
        meters[EXPORTER].e += 100;
        for (uint256 i; i < 3; ++i) {
            show(i, Quality.MEASURED);
        }
        postShown();
        warpToFinal(crew.last);
        expire(paused);
        expectThrough(
            first,
            proofAt(SOLAR),
            0,
            abi.encodeWithSelector(
                RegisterUnderflow.selector, packRegisters(0, 0, 799, 0), packRegisters(0, 0, 800, 0)
            )
        );
    }

    /// @dev Both sites are held to the policy: accreditor, zone, technology, attesters, age and vintage.
    function test_DepositThrough_RevertWhen_EitherSiteIsNotAdmitted() public {
        ready(0);
        address friend = accreditAs(exporter, "friend");
        expectThrough(
            before,
            proofAt(SOLAR),
            0,
            abi.encodeWithSelector(IEnergyPool.AccreditorNotAdmitted.selector, exporter.id, friend)
        );
        accreditHome(exporter, homeCapacities());
        friend = accreditAs(solar, "friend");
        expectThrough(
            before,
            proofAt(SOLAR),
            0,
            abi.encodeWithSelector(IEnergyPool.AccreditorNotAdmitted.selector, site, friend)
        );
    }

    /// @dev 5 kW for a period, a tenth more, and a Wh: what the battery's rating believes of its charge.
    function test_DepositThrough_ChargeIsHeldToTheBatterysRating() public {
        agree(0);
        Capacities memory small = homeCapacities();
        small.storageW = 1000;
        vm.prank(accreditor.addr);
        registry.lowerCapacities(site, small);
        flow(800, 800, 800, 0);
        warpToFinal(crew.last);
        through();
        assertEq(intake.chargedOf(site).used, 276);
    }

    /// @param proof The exporter's leaf.
    function expire(LeafProof memory proof) internal {
        vm.prank(seller);
        intake.letExpire(direct, proof);
    }

    function accreditAs(Home memory home, string memory label) internal returns (address) {
        accreditor = vm.createWallet(label);
        accreditHome(home, homeCapacities());
        address friend = accreditor.addr;
        accreditor = vm.createWallet("accreditor");
        return friend;
    }

    function _next() internal view returns (uint40) {
        return lastPeriod() + PERIOD;
    }
}
