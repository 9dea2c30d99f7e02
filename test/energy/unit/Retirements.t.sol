// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {IRetirements} from "../../../contracts/energy/interfaces/IRetirements.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {PERIOD, Zone} from "../../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../../fixtures/RetirementScene.sol";

contract RetirementsTest is RetirementScene {
    uint256 internal credit;
    uint40 internal readAt;

    function setUp() public override {
        super.setUp();
        meter(CONSUMER, 0, 0, 0, 1300);
        chargeAndDeposit(2000);
        readAt = crew.last.periodEnd;
        vm.prank(owner);
        pool.transfer(user, 1000e6);
    }

    function claim() internal {
        credit = claimConsumption();
    }

    function retire(uint256 energy) internal returns (uint256) {
        vm.prank(user);
        return retirements.retire(address(pool), credit, Energy.wrap(energy), BENEFICIARY, "tea");
    }

    function expectRetire(IEnergyPool pool_, uint256 energy, bytes memory error) internal {
        vm.prank(user);
        vm.expectRevert(error);
        retirements.retire(address(pool_), credit, Energy.wrap(energy), BENEFICIARY, "tea");
    }

    function test_EndEntitlement_ByTheConsumer() public {
        uint40 end = lastPeriod() + PERIOD;
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, consumer.id, address(this), user)
        );
        retirements.endEntitlement(consumption, end);
        vm.prank(user);
        retirements.endEntitlement(consumption, end);
        assertEq(entitlements.entitlementOf(consumption).end, end);
    }

    function certificateOf(uint256 id, uint256 energy)
        internal
        view
        returns (IRetirements.Certificate memory c)
    {
        c.id = id;
        c.pool = address(pool);
        c.credit = credit;
        c.site = consumer.id;
        c.zone = ZONE;
        c.energy = Energy.wrap(energy);
        (c.from, c.to) = (opened, readAt);
        c.mix = mix(10_000, 0, 0, 0, 0);
        c.account = user;
        c.beneficiary = BENEFICIARY;
        c.reason = "tea";
    }

    function test_ClaimConsumption_OpensACredit() public {
        LeafProof memory proof = proofAt(CONSUMER);
        vm.expectEmit(address(retirements));
        emit IRetirements.ConsumptionClaimed(consumer.id, consumption, 1, 1300, opened, readAt);
        vm.prank(user);
        assertEq(retirements.claimConsumption(consumption, proof), 1);
        IRetirements.Credit memory c = retirements.creditOf(1);
        assertTrue(c.site == consumer.id);
        assertEq(c.from, opened);
        assertEq(c.to, readAt);
        assertEq(Energy.unwrap(c.remaining), 1300e6);
        assertEq(c.quorum, quorumId());
        assertEq(c.accreditor, accreditor.addr);
    }

    function test_ClaimConsumption_RevertWhen_NotSiteOperator() public {
        LeafProof memory proof = proofAt(CONSUMER);
        address stranger = makeAddr("stranger");
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, consumer.id, stranger, user)
        );
        retirements.claimConsumption(consumption, proof);
    }

    function test_ClaimConsumption_RevertWhen_NotConsumption() public {
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.NotConsumption.selector, charge));
        retirements.claimConsumption(charge, proof);
    }

    function test_Retire_BurnsAndCertifies() public {
        claim();
        uint256 supply = pool.totalSupply();
        uint256 shares = (400e6 * 1e18 + pool.index() - 1) / pool.index();
        vm.expectEmit(address(retirements));
        emit IRetirements.CertificateIssued(1, address(pool), BENEFICIARY, certificateOf(1, 400e6));
        vm.expectEmit(address(pool));
        emit IEnergyPool.Retired(user, Energy.wrap(400e6), Shares.wrap(shares), 1);
        uint256 id = retire(400e6);
        assertEq(id, 1);
        assertApproxEqAbs(pool.totalSupply(), supply - 400e6, 1);
        assertEq(Energy.unwrap(retirements.creditOf(credit).remaining), 900e6);
        assertTrue(retirements.verify(certificateOf(1, 400e6)));
    }

    function test_Retire_AllIsTheLeastOfBalanceAndCredit() public {
        claim();
        uint256 balance = pool.balanceOf(user);
        retire(ALL);
        assertEq(pool.balanceOf(user), 0);
        assertEq(Energy.unwrap(retirements.creditOf(credit).remaining), 1300e6 - balance);
        vm.prank(owner);
        pool.transfer(user, 600e6);
        retire(ALL);
        assertEq(Energy.unwrap(retirements.creditOf(credit).remaining), 0);
        assertGt(pool.balanceOf(user), 0);
    }

    function test_Retire_ByAnOperatorOfTheSite() public {
        claim();
        vm.prank(user);
        registry.setApprovalForAll(owner, true);
        vm.prank(owner);
        retirements.retire(address(pool), credit, Energy.wrap(5), owner, "");
    }

    function test_Retire_RevertWhen_NotOperator() public {
        claim();
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, consumer.id, owner, user)
        );
        retirements.retire(address(pool), credit, Energy.wrap(5), owner, "");
    }

    function test_Retire_RevertWhen_NotPool() public {
        claim();
        expectRetire(
            IEnergyPool(address(stakeToken)),
            5,
            abi.encodeWithSelector(IRetirements.NotPool.selector, address(stakeToken))
        );
    }

    function test_Retire_RevertWhen_CreditIsUnknown() public {
        credit = 9;
        expectRetire(pool, 5, abi.encodeWithSelector(IRetirements.UnknownCredit.selector, 9));
        vm.expectRevert(abi.encodeWithSelector(IRetirements.UnknownCredit.selector, 9));
        retirements.creditOf(9);
    }

    function test_Retire_RevertWhen_CreditIsExceeded() public {
        claim();
        vm.prank(owner);
        pool.transfer(user, 600e6);
        expectRetire(
            pool,
            1300e6 + 1,
            abi.encodeWithSelector(IRetirements.CreditExceeded.selector, credit, 1300e6, 1300e6 + 1)
        );
    }

    function test_Retire_RevertWhen_BalanceIsExceeded() public {
        claim();
        uint256 balance = pool.balanceOf(user);
        expectRetire(
            pool,
            balance + 1,
            abi.encodeWithSelector(IDissipativeERC20.InsufficientEnergy.selector, user, balance, balance + 1)
        );
    }

    function test_Retire_RevertWhen_Zero() public {
        claim();
        expectRetire(pool, 0, abi.encodeWithSelector(IRetirements.ZeroEnergy.selector));
        retire(ALL);
        expectRetire(pool, ALL, abi.encodeWithSelector(IRetirements.ZeroEnergy.selector));
    }

    /// @dev The pool itself holds the consumption to its policy: attester set, zone, accreditor, vintage.
    function test_Retire_RevertWhen_ThePoolDoesNotMatch() public {
        claim();
        Policy memory p = defaultPolicy();
        p.zone = Zone.wrap("10YDE-EON------1");
        expectRetire(
            createPool(p), 5, abi.encodeWithSelector(IEnergyPool.ZoneMismatch.selector, p.zone, ZONE)
        );
        p = defaultPolicy();
        p.quorums[0] = bytes32(uint256(1));
        expectRetire(
            createPool(p), 5, abi.encodeWithSelector(IEnergyPool.QuorumNotAdmitted.selector, quorumId())
        );
        p = defaultPolicy();
        p.accreditors[0] = owner;
        expectRetire(
            createPool(p),
            5,
            abi.encodeWithSelector(IEnergyPool.AccreditorNotAdmitted.selector, consumer.id, accreditor.addr)
        );
    }

    /// @dev The first period of a vintage ends at its start.
    function test_Retire_FromTheFirstPeriodOfTheVintageOn() public {
        claim();
        Policy memory p = defaultPolicy();
        p.vintageStart = opened + 2 * PERIOD;
        expectRetire(
            createPool(p),
            5,
            abi.encodeWithSelector(
                IEnergyPool.ConsumptionBeforeVintage.selector, opened + PERIOD, opened + 2 * PERIOD
            )
        );
        p.vintageStart = opened + PERIOD;
        expectRetire(
            createPool(p),
            5,
            abi.encodeWithSelector(IDissipativeERC20.InsufficientEnergy.selector, user, 0, 5)
        );
    }

    function test_BurnForRetirement_RevertWhen_NotRetirements() public {
        IEnergyPool.Consumption memory consumed =
            IEnergyPool.Consumption(consumer.id, ZONE, quorumId(), accreditor.addr, opened + PERIOD);
        vm.prank(user);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotRetirements.selector, user));
        pool.burnForRetirement(user, Energy.wrap(1), 1, consumed);
    }

    /// @dev However many retirements and whatever they ask for, no more than was consumed, and burned is what is certified.
    function testFuzz_RetiredNeverExceedsTheCredit(uint256[8] memory amounts) public {
        claim();
        uint256 given = pool.balanceOf(owner);
        vm.prank(owner);
        pool.transfer(user, given);
        (uint256 retired, uint256 held) = (0, pool.balanceOf(user));
        uint256 shares = Shares.unwrap(pool.sharesOf(user));
        for (uint256 i; i < amounts.length; ++i) {
            uint256 amount = bound(amounts[i], 0, 500e6);
            vm.prank(user);
            try retirements.retire(address(pool), credit, Energy.wrap(amount), user, "") {
                retired += amount;
            } catch {
                assertTrue(amount == 0 || retired + amount > 1300e6 || retired + amount + 8 > held);
            }
        }
        assertLe(retired, 1300e6);
        assertEq(remainingOf(credit), 1300e6 - retired);
        uint256 burned = (shares - Shares.unwrap(pool.sharesOf(user))) * pool.index() / 1e18;
        assertGe(burned, retired == 0 ? 0 : retired - 1);
        assertLe(burned, retired + 8);
    }
}
