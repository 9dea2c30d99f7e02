// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EnergyPool} from "../../../contracts/energy/EnergyPool.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {IRetirements} from "../../../contracts/energy/interfaces/IRetirements.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {PERIOD, Zone} from "../../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../../fixtures/PoolFixture.sol";

contract RetirementsTest is PoolFixture {
    address internal user;
    uint256 internal credit;
    uint40 internal readAt;

    function setUp() public override {
        super.setUp();
        user = consumer.owner.addr;
        meter(CONSUMER, 0, 0, 0, 1500);
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
        return retirements.retire(address(pool), credit, Energy.wrap(energy), address(0xbe), "tea");
    }

    function expectRetire(EnergyPool pool_, uint256 energy, bytes memory error) internal {
        vm.prank(user);
        vm.expectRevert(error);
        retirements.retire(address(pool_), credit, Energy.wrap(energy), address(0xbe), "tea");
    }

    function test_EndEntitlement_ByTheConsumer() public {
        uint40 end = lastPeriod() + PERIOD;
        vm.expectRevert(
            abi.encodeWithSelector(IRetirements.NotSiteOperator.selector, consumer.id, address(this), user)
        );
        retirements.endEntitlement(consumption, end);
        vm.prank(user);
        retirements.endEntitlement(consumption, end);
        assertEq(entitlements.entitlementOf(consumption).end, end);
    }

    function certificateOf(uint256 id, uint256 energy)
        internal
        view
        returns (IRetirements.Certificate memory)
    {
        return IRetirements.Certificate({
            id: id,
            pool: address(pool),
            site: consumer.id,
            zone: ZONE,
            energy: Energy.wrap(energy),
            from: opened,
            to: readAt,
            account: user,
            beneficiary: address(0xbe),
            reason: "tea"
        });
    }

    function test_ClaimConsumption_OpensACredit() public {
        LeafProof memory proof = proofAt(CONSUMER);
        vm.expectEmit(address(retirements));
        emit IRetirements.ConsumptionClaimed(consumer.id, consumption, 1, 1500, opened, readAt);
        vm.prank(user);
        assertEq(retirements.claimConsumption(consumption, proof), 1);
        IRetirements.Credit memory c = retirements.creditOf(1);
        assertTrue(c.site == consumer.id);
        assertEq(c.from, opened);
        assertEq(c.to, readAt);
        assertEq(Energy.unwrap(c.remaining), 1500e6);
        assertEq(c.quorum, quorumId());
    }

    function test_ClaimConsumption_RevertWhen_NotSiteOperator() public {
        LeafProof memory proof = proofAt(CONSUMER);
        address stranger = makeAddr("stranger");
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(IRetirements.NotSiteOperator.selector, consumer.id, stranger, user)
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
        emit IRetirements.CertificateIssued(1, address(pool), address(0xbe), certificateOf(1, 400e6));
        vm.expectEmit(address(pool));
        emit IEnergyPool.Retired(user, Energy.wrap(400e6), Shares.wrap(shares), 1);
        uint256 id = retire(400e6);
        assertEq(id, 1);
        assertApproxEqAbs(pool.totalSupply(), supply - 400e6, 1);
        assertEq(Energy.unwrap(retirements.creditOf(credit).remaining), 1100e6);
        assertTrue(retirements.verify(certificateOf(1, 400e6)));
    }

    function test_Verify_RefusesAnythingElse() public {
        claim();
        retire(400e6);
        assertFalse(retirements.verify(certificateOf(1, 400e6 + 1)));
        assertFalse(retirements.verify(certificateOf(2, 400e6)));
        IRetirements.Certificate memory c = certificateOf(1, 400e6);
        c.beneficiary = user;
        assertFalse(retirements.verify(c));
    }

    function test_Retire_AllIsTheLeastOfBalanceAndCredit() public {
        claim();
        uint256 balance = pool.balanceOf(user);
        retire(ALL);
        assertEq(pool.balanceOf(user), 0);
        assertEq(Energy.unwrap(retirements.creditOf(credit).remaining), 1500e6 - balance);
        vm.prank(owner);
        pool.transfer(user, 700e6);
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
            abi.encodeWithSelector(IRetirements.NotSiteOperator.selector, consumer.id, owner, user)
        );
        retirements.retire(address(pool), credit, Energy.wrap(5), owner, "");
    }

    function test_Retire_RevertWhen_NotPool() public {
        claim();
        expectRetire(
            EnergyPool(address(stakeToken)),
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
        pool.transfer(user, 700e6);
        expectRetire(
            pool,
            1500e6 + 1,
            abi.encodeWithSelector(IRetirements.CreditExceeded.selector, credit, 1500e6, 1500e6 + 1)
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

    function test_Retire_RevertWhen_ThePoolDoesNotMatch() public {
        claim();
        Policy memory p = defaultPolicy();
        p.zone = Zone.wrap("10YDE-EON------1");
        expectRetire(
            createPool(p), 5, abi.encodeWithSelector(IRetirements.ZoneMismatch.selector, p.zone, ZONE)
        );
        p = defaultPolicy();
        p.quorums[0] = bytes32(uint256(1));
        expectRetire(
            createPool(p), 5, abi.encodeWithSelector(IRetirements.QuorumNotAdmitted.selector, quorumId())
        );
        p = defaultPolicy();
        p.vintageStart = opened + 2 * PERIOD;
        expectRetire(
            createPool(p),
            5,
            abi.encodeWithSelector(
                IRetirements.ConsumptionBeforeVintage.selector, opened + PERIOD, opened + 2 * PERIOD
            )
        );
    }
}
