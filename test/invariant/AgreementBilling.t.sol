// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementDisputes} from "../../contracts/ppa/interfaces/IAgreementDisputes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {DisputeFixture} from "../fixtures/DisputeFixture.sol";
import {BlockingQuote} from "../harness/BlockingQuote.sol";

/// @notice Random books of two agreements in one currency: months billed and restated, paid in every way, set off, disputed, ruled on, collateral posted, taken and released, receivables sold to somebody whom
/// the currency's issuer has blocked, all at random times.
/// @dev The contract is its own handler. A call that may not be made reverts and changes nothing, which the properties see too.
/// forge-config: default.invariant.runs = 6
/// forge-config: default.invariant.depth = 80
contract AgreementBillingInvariantTest is DisputeFixture {
    uint256 private constant ALL = type(uint256).max;

    uint256[2] private _ids;
    bytes[2] private _documents;
    uint256[] private _cases;
    uint256[2] private _month;
    /// @dev What invoices were made of, by debtor: the seller's and the buyer's.
    uint256 private _invoiced;
    uint256 private _setOff;
    uint256 private _notOwed;
    uint256 private _in;
    uint256 private _out;
    string private _broken;

    function terms() internal override returns (Agreement memory) {
        if (address(arbitrator) == address(0)) currency = new BlockingQuote();
        return super.terms();
    }

    function setUp() public override {
        super.setUp();
        _note(0);
        Agreement memory a = terms();
        keep(a);
        id = open(a);
        _note(1);
        BlockingQuote(address(currency)).block_(purchaser);
        bytes4[] memory calls = new bytes4[](16);
        calls[0] = this.bill.selector;
        calls[1] = this.restateOne.selector;
        calls[2] = this.payOne.selector;
        calls[3] = this.collectOne.selector;
        calls[4] = this.dischargeOne.selector;
        calls[5] = this.setOffOne.selector;
        calls[6] = this.withdrawOne.selector;
        calls[7] = this.claimOne.selector;
        calls[8] = this.sellOne.selector;
        calls[9] = this.disputeOne.selector;
        calls[10] = this.ruleOne.selector;
        calls[11] = this.concedeOne.selector;
        calls[12] = this.pass.selector;
        calls[13] = this.postOne.selector;
        calls[14] = this.enforceOne.selector;
        calls[15] = this.releaseOne.selector;
        targetSelector(FuzzSelector(address(this), calls));
        targetContract(address(this));
    }

    function _note(uint256 i) private {
        (_ids[i], _documents[i], _month[i]) = (id, abi.encode(document()), JULY);
    }

    function _use(uint256 seed) private returns (uint256 i) {
        i = seed % 2;
        id = _ids[i];
        keep(abi.decode(_documents[i], (Agreement)));
    }

    function _party(uint256 seed) private view returns (address) {
        return (seed >> 8) % 2 == 0 ? buyer.addr : seller.addr;
    }

    function _fund(uint96 amount) private returns (uint256 sum) {
        sum = bound(amount, 1, 1e13);
        currency.mint(address(this), sum);
        currency.approve(address(ppa), sum);
    }

    // ——— what can happen ———

    function bill(uint256 seed, int96 amount) external {
        uint256 i = _use(seed);
        if (_month[i] > AUGUST + 1) return;
        uint256 month = _month[i]++;
        settle(month, amount / 1e16);
        uint256 closes = startOf(AUGUST) + (month - JULY) * 31 days + 31 days;
        if (vm.getBlockTimestamp() < closes) vm.warp(closes);
        _invoiced += _abs(billing.closeMonth(id, document(), month));
    }

    function restateOne(uint256 seed, int96 amount) external {
        uint256 i = _use(seed);
        if (_month[i] == JULY) return;
        uint256 month = JULY + (seed >> 16) % (_month[i] - JULY);
        settle(month, amount / 1e17);
        try billing.restate(id, document(), month) returns (int256 difference) {
            _invoiced += _abs(difference);
        } catch {}
    }

    function payOne(uint256 seed, uint96 amount) external {
        _use(seed);
        uint256 sum = _fund(amount);
        try billing.pay(id, document(), _party(seed), sum) returns (uint256 received) {
            _in += received;
        } catch {
            _broken = "a payment was refused";
        }
    }

    function collectOne(uint256 seed) external {
        _use(seed);
        try billing.collect(id, _party(seed)) returns (uint256 received) {
            _in += received;
        } catch {}
    }

    function dischargeOne(uint256 seed) external {
        _use(seed);
        try billing.discharge(id, _party(seed)) {}
        catch {
            _broken = "a discharge was refused";
        }
    }

    function setOffOne(uint256 seed) external {
        _use(seed);
        (uint256 a, uint256 b) = (owed(buyer.addr), owed(seller.addr));
        if (a == 0 || b == 0) return;
        vm.prank(buyer.addr);
        try billing.setOff(id, (seed >> 16) % a, (seed >> 32) % b) returns (uint256 amount) {
            _setOff += amount;
        } catch {}
    }

    function withdrawOne(uint256 seed) external {
        _use(seed);
        address party = _party(seed);
        vm.prank(party);
        try billing.withdrawPrepaid(id, ALL, party) returns (uint256 amount) {
            _out += amount;
        } catch {}
    }

    function claimOne(uint256 seed) external {
        address[3] memory accounts = [buyer.addr, seller.addr, purchaser];
        address account = accounts[seed % 3];
        uint256 there = claimOf(account);
        try billing.claimFor(address(currency), account) returns (uint256 amount) {
            _out += amount;
        } catch {
            if (there != 0 && account != purchaser) _broken = "a claim was refused";
        }
    }

    function sellOne(uint256 seed) external {
        _use(seed);
        address owner = ppa.ownerOf(id);
        vm.prank(owner);
        ppa.transferFrom(owner, owner == seller.addr ? purchaser : seller.addr, id);
    }

    function disputeOne(uint256 seed, uint96 amount) external {
        _use(seed);
        address debtor = _party(seed);
        if (owed(debtor) == 0) return;
        uint256 index = (seed >> 16) % owed(debtor);
        uint256 most = unpaid(debtor, index);
        if (most > billing.prepaidOf(id, debtor)) most = billing.prepaidOf(id, debtor);
        if (most == 0) return;
        _cases.push(disputeAs(debtor, index, bound(amount, 1, most)));
    }

    function ruleOne(uint256 seed) external {
        (uint256 disputeID, bool isOpen, uint256 amount) = _case(seed);
        if (amount == 0) return;
        vm.prank(address(arbitrator));
        disputes.rule(disputeID, (seed >> 16) % 3);
        if (isOpen && (seed >> 16) % 3 == NOT_OWED) _notOwed += amount;
    }

    function concedeOne(uint256 seed) external {
        (uint256 disputeID, bool isOpen, uint256 amount) = _case(seed);
        if (!isOpen) return;
        address[3] memory accounts = [buyer.addr, seller.addr, purchaser];
        address account = accounts[(seed >> 16) % 3];
        bool owed_ = account == disputes.disputeOf(arbitrator, disputeID).debtor;
        vm.prank(account);
        try disputes.concede(arbitrator, disputeID) {
            if (!owed_) _notOwed += amount;
        } catch {}
    }

    function postOne(uint256 seed, uint96 amount) external {
        _use(seed);
        uint256 sum = _fund(amount);
        try credit.postCollateral(id, document(), _party(seed), sum) returns (uint256 received) {
            _in += received;
        } catch {
            _broken = "collateral was refused";
        }
    }

    function enforceOne(uint256 seed) external {
        _use(seed);
        try credit.enforce(id, _party(seed)) {}
        catch {
            _broken = "an enforcement was refused";
        }
    }

    function releaseOne(uint256 seed) external {
        _use(seed);
        address party = _party(seed);
        Agreement memory a = document();
        vm.prank(party);
        try credit.releaseCollateral(id, a, ALL, party) returns (uint256 amount) {
            _out += amount;
        } catch {}
    }

    function pass(uint32 time) external {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 20 days));
    }

    function _case(uint256 seed) private view returns (uint256 disputeID, bool isOpen, uint256 amount) {
        if (_cases.length == 0) return (0, false, 0);
        disputeID = _cases[seed % _cases.length];
        IAgreementDisputes.Disputed memory d = disputes.disputeOf(arbitrator, disputeID);
        return (disputeID, d.open, d.amount);
    }

    function _abs(int256 amount) private pure returns (uint256) {
        return amount < 0 ? uint256(-amount) : uint256(amount);
    }

    // ——— what is always so ———

    function _held() private view returns (uint256 held) {
        for (uint256 i; i < _cases.length; ++i) {
            IAgreementDisputes.Disputed memory d = disputes.disputeOf(arbitrator, _cases[i]);
            if (d.open) held += d.amount;
        }
    }

    function _owned() private view returns (uint256 sum) {
        for (uint256 i; i < 2; ++i) {
            for (uint256 p; p < 2; ++p) {
                address party = p == 0 ? buyer.addr : seller.addr;
                sum += billing.prepaidOf(_ids[i], party) + credit.securityOf(_ids[i], party).posted;
            }
        }
    }

    function _claims() private view returns (uint256) {
        return claimOf(buyer.addr) + claimOf(seller.addr) + claimOf(purchaser);
    }

    function invariant_TheMoneyThereIsWhatAccountsSay() public view {
        assertEq(currency.balanceOf(address(ppa)), _owned() + _held() + _claims());
        assertEq(currency.balanceOf(address(ppa)), _in - _out);
    }

    /// @dev What was invoiced is unpaid, disputed, set off, not owed, or paid: and payees have all that was paid, with interest.
    function invariant_WhatWasInvoicedIsSomewhere() public view {
        uint256 open = _held();
        for (uint256 i; i < 2; ++i) {
            for (uint256 p; p < 2; ++p) {
                address debtor = p == 0 ? buyer.addr : seller.addr;
                (uint256 count,) = billing.invoicesOf(_ids[i], debtor);
                for (uint256 n; n < count; ++n) {
                    open += billing.invoiceOf(_ids[i], debtor, n).unpaid;
                }
            }
        }
        uint256 paid = _invoiced - open - 2 * _setOff - _notOwed;
        assertGe(_in - _owned() - _held(), paid, "with interest");
    }

    /// @dev Nothing before `first` is open, so nobody has to look there.
    function invariant_NothingOpenIsPassedOver() public view {
        for (uint256 i; i < 2; ++i) {
            for (uint256 p; p < 2; ++p) {
                address debtor = p == 0 ? buyer.addr : seller.addr;
                (, uint256 first) = billing.invoicesOf(_ids[i], debtor);
                for (uint256 n; n < first; ++n) {
                    assertEq(billing.invoiceOf(_ids[i], debtor, n).unpaid, 0);
                    assertLt(billing.invoiceOf(_ids[i], debtor, n).interest, 360e18);
                }
            }
        }
    }

    function invariant_NobodyStopsAnother() public view {
        assertEq(_broken, "");
    }
}
