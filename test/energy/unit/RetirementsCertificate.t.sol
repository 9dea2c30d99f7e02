// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../../contracts/energy/interfaces/IRetirements.sol";
import {Energy} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {SiteId, Zone} from "../../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../../fixtures/RetirementScene.sol";

contract RetirementsCertificateTest is RetirementScene {
    uint256 internal constant FIELDS = 18;

    /// @dev One field of eighteen, changed by its least.
    function altered(IRetirements.Certificate memory given, uint256 field)
        internal
        pure
        returns (IRetirements.Certificate memory c)
    {
        c = abi.decode(abi.encode(given), (IRetirements.Certificate));
        if (field == 0) ++c.id;
        if (field == 1) c.pool = address(uint160(c.pool) ^ 1);
        if (field == 2) c.credit ^= 1;
        if (field == 3) c.export_ ^= 1;
        if (field == 4) c.site = SiteId.wrap(SiteId.unwrap(c.site) ^ 1);
        if (field == 5) c.source = SiteId.wrap(SiteId.unwrap(c.source) ^ 1);
        if (field == 6) c.zone = Zone.wrap(Zone.unwrap(c.zone) ^ bytes16(uint128(1)));
        if (field == 7) c.energy = Energy.wrap(Energy.unwrap(c.energy) + 1);
        if (field == 8) c.from ^= 1;
        if (field == 9) c.to ^= 1;
        if (field == 10) c.mix.pv ^= 1;
        if (field == 11) c.mix.wind ^= 1;
        if (field == 12) c.mix.hydro ^= 1;
        if (field == 13) c.mix.biomass ^= 1;
        if (field == 14) c.mix.several ^= 1;
        if (field == 15) c.account = address(uint160(c.account) ^ 1);
        if (field == 16) c.beneficiary = address(uint160(c.beneficiary) ^ 1);
        if (field == 17) c.reason = string.concat(c.reason, " ");
    }

    function assertOnly(IRetirements.Certificate memory c) internal view {
        assertTrue(retirements.verify(c));
        for (uint256 i; i < FIELDS; ++i) {
            IRetirements.Certificate memory other = altered(c, i);
            assertNotEq(keccak256(abi.encode(other)), keccak256(abi.encode(c)));
            assertFalse(retirements.verify(other), vm.toString(i));
        }
    }

    function test_Verify_DirectExportAlteredInOneField() public {
        grantExports();
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        retireExport(export_, credit, 300e6);
        assertOnly(exportCertificate(1, export_, credit, 300e6));
    }

    function test_Verify_PoolEnergyAlteredInOneField() public {
        meter(CONSUMER, 0, 0, 0, 900);
        chargeAndDeposit(2000);
        vm.prank(owner);
        pool.transfer(user, 500e6);
        uint256 credit = claimConsumption();
        vm.prank(user);
        uint256 id = retirements.retire(address(pool), credit, Energy.wrap(400e6), BENEFICIARY, "tea");
        IRetirements.Certificate memory c;
        (c.id, c.pool, c.credit, c.site, c.zone) = (id, address(pool), credit, consumer.id, ZONE);
        (c.energy, c.from, c.to) = (Energy.wrap(400e6), opened, crew.last.periodEnd);
        c.mix = mix(10_000, 0, 0, 0, 0);
        (c.account, c.beneficiary, c.reason) = (user, BENEFICIARY, "tea");
        assertOnly(c);
    }

    /// @dev Each has its own number and content, for ever: the site may be sold, the credit used up.
    function test_Verify_StaysTrue() public {
        grantExports();
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        retireExport(export_, credit, 300e6);
        IRetirements.Certificate memory first = exportCertificate(1, export_, credit, 300e6);
        retireExport(export_, credit, 500e6);
        vm.prank(user);
        registry.transferFrom(user, owner, SiteId.unwrap(consumer.id));
        skip(3650 days);
        assertTrue(retirements.verify(first));
        assertTrue(retirements.verify(exportCertificate(2, export_, credit, 500e6)));
        first.id = 2;
        assertFalse(retirements.verify(first));
    }

    function test_Verify_NothingWasIssued() public view {
        IRetirements.Certificate memory c;
        assertFalse(retirements.verify(c));
    }

    /// @dev Zone, attester set and accreditor are stored once, and every interval shows its own.
    function test_CreditOf_OriginsAreShared() public {
        grantExports();
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        (uint256 later, uint256 laterCredit) = claimPeriod(700, 800);
        assertEq(retirements.exportOf(export_).quorum, retirements.creditOf(credit).quorum);
        assertEq(retirements.exportOf(later).quorum, quorumId());
        assertEq(retirements.creditOf(laterCredit).quorum, quorumId());
        assertEq(retirements.creditOf(laterCredit).accreditor, accreditor.addr);
        settle();
        LeafProof memory proof = proofAt(CONSUMER);
        address former = accreditor.addr;
        accreditor = vm.createWallet("another accreditor");
        accreditHome(consumer, homeCapacities());
        uint256 newest = claimConsumptionBy(proof);
        assertEq(retirements.creditOf(newest).accreditor, accreditor.addr);
        assertEq(retirements.creditOf(laterCredit).accreditor, former);
    }
}
